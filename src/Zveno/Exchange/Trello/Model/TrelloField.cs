using System.Globalization;

namespace Zveno.Exchange;

/// <summary>What a custom field holds.</summary>
public enum TrelloFieldKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A number, as Trello writes it.</summary>
    Number,

    /// <summary>An instant, ISO 8601 in UTC.</summary>
    Date,

    /// <summary>A tick: <c>true</c> or <c>false</c>.</summary>
    Checkbox,

    /// <summary>The text of the chosen option.</summary>
    List,
}

/// <summary>A filled custom field of a card.</summary>
/// <param name="Name">The field's name; empty when the file does not define it.</param>
/// <param name="Kind">How to read <paramref name="Value"/>.</param>
/// <param name="Value">The value as text.</param>
public sealed record TrelloField(string Name, TrelloFieldKind Kind, string Value)
{
    /// <summary>«Field: value», in no particular language; <see cref="TrelloText.Line"/> makes the reader's own.</summary>
    public string Line => Name.Length == 0 ? Value : $"{Name}: {Value}";

    /// <summary>The instant (UTC) of a <see cref="TrelloFieldKind.Date"/>; null for the others.</summary>
    public DateTimeOffset? At => Kind == TrelloFieldKind.Date ? DateTimeOffset.Parse(Value, CultureInfo.InvariantCulture) : null;
}

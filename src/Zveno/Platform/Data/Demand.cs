using System.Net.Mail;

namespace Zveno.Platform;

/// <summary>What every text field asks for; refused with the field's name and a sentence that says what to do.</summary>
public static class Demand
{
    /// <summary>A text of 1 to <paramref name="most"/> characters; surrounding space and control characters (but line ends and tabs) go.</summary>
    public static string Text(string? given, int most, string field)
    {
        var text = Clean(given);
        if (text.Length == 0) throw new Refused(say => say.Platform.Required) { Field = field };
        return text.Length <= most ? text : throw new Refused(say => say.Platform.TextTooLong(most, text.Length)) { Field = field };
    }

    /// <summary>The same, but may be missing: null when nothing is left.</summary>
    public static string? OptionalText(string? given, int most, string field) => Clean(given).Length == 0 ? null : Text(given, most, field);

    /// <summary>An e-mail address, in lower case.</summary>
    public static string Email(string? given, string field)
    {
        var text = Text(given, 320, field);
        return MailAddress.TryCreate(text, out var address) && address.Address == text && !text.Contains(' ', StringComparison.Ordinal)
            ? text.ToLowerInvariant()
            : throw new Refused(say => say.Platform.BadEmail) { Field = field };
    }

    /// <summary>An IANA time zone that this machine knows.</summary>
    public static string Zone(string? given) =>
        given is { Length: > 0 and <= 60 } && TimeZoneInfo.TryFindSystemTimeZoneById(given, out _) ? given : throw new Refused(say => say.Web.BadZone) { Field = "zone" };

    /// <summary>Working hours in <c>WorkingHours</c> notation; null stays null.</summary>
    public static string? Hours(string? given) =>
        string.IsNullOrWhiteSpace(given) ? null : WorkingWeek.TryParse(given, out var week, out _) ? week.ToString() : throw new Refused(say => say.Web.BadHours) { Field = "hours" };

    static string Clean(string? given) =>
        given is null ? "" : new string([.. given.ReplaceLineEndings("\n").Where(c => c is '\n' or '\t' || !char.IsControl(c))]).Trim();
}

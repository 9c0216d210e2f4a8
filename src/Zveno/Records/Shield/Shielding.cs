using System.Text.RegularExpressions;
using Zveno.Agencies;
using Zveno.Clients;

namespace Zveno.Records;

/// <summary>What whoever is from outside is told of a client: the matter, never whom to write or call.</summary>
public static partial class Shielding
{
    /// <summary>What stands instead of what is kept from them.</summary>
    public const string Hidden = "…";

    /// <summary>The text as this specialist may read it.</summary>
    public static string For(Member specialist, string text, IReadOnlyList<Contact> contacts)
    {
        if (!specialist.IsOutside) return text;
        text = Reach().Replace(text, Hidden);
        foreach (var known in contacts.SelectMany(x => (string?[])[x.Email, x.Phone, x.Name, .. x.Name.Split(' ')]).OfType<string>().Where(x => x.Length > 2).OrderByDescending(x => x.Length))
            text = text.Replace(known, Hidden, StringComparison.OrdinalIgnoreCase);
        return text;
    }

    // A mail address, a handle, a telephone number, a link to a messenger.
    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]+|\B@\w{3,}|(?:https?://)?(?:t\.me|wa\.me|vk\.me)/\S+|\+?\d[\d\s()\-\u00A0]{8,}\d", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Reach();
}

using System.Text.RegularExpressions;

namespace Zveno.Platform;

/// <summary>Where a signature begins: the old «-- » line, a mailer's line about itself, contacts under a name.</summary>
static partial class Signatures
{
    const int MostLines = 12;
    const int MostLength = 250;

    const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The line from which on the stretch is a signature; its end when there is none.</summary>
    public static int StartIn(string[] lines, int start, int end)
    {
        var from = Math.Max(start, LastWritten(lines, start, end) + 1 - MostLines);
        for (var i = from; i < end; i++)
            if (lines[i].Length < 5 && lines[i].Trim() is "--" or "—" or "––" && LastWritten(lines, i + 1, end) >= 0) return i;
        var mailers = Mailers(lines, start, end);
        return Contacts(lines, from, mailers) is var contacts && contacts < mailers ? contacts : mailers;
    }

    /// <summary>Whether nothing but a signature follows.</summary>
    public static bool IsAll(string[] lines, int start) => StartIn(lines, start, lines.Length) == start;

    /// <summary>Lines at the end by which mailers advertise themselves.</summary>
    static int Mailers(string[] lines, int start, int end)
    {
        var from = end;
        for (var i = end - 1; i >= start && (MailFold.IsBlank(lines[i]) || lines[i].Length <= MostLength && Mailer().IsMatch(lines[i])); i--)
            if (!MailFold.IsBlank(lines[i])) from = i;
        return from;
    }

    /// <summary>What stands under «С уважением, Имя» when a phone, an address or a site is among it; the greeting and the name stay.</summary>
    static int Contacts(string[] lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (lines[i].Length > 120 || Closing().Match(lines[i]) is not { Success: true } closing) continue;
            var rest = Enumerable.Range(i + 1, end - i - 1).Where(x => !MailFold.IsBlank(lines[x])).ToList();
            var names = closing.Groups[1].Length > 0 ? 0 : 1;
            var contacts = rest.Skip(names).ToList();
            return contacts.Count > 0 && contacts.TrueForAll(x => lines[x].Length <= 120) && contacts.Exists(x => Contact().IsMatch(lines[x])) ? contacts[0] : end;
        }
        return end;
    }

    static int LastWritten(string[] lines, int start, int end)
    {
        for (var i = end - 1; i >= start; i--) if (!MailFold.IsBlank(lines[i])) return i;
        return -1;
    }

    [GeneratedRegex(@"^[\s<(\[*]*(?:(?:sent|sendt|envoyé|verzonden|inviato|enviado)\s+(?:from|via|with|by|fra|depuis|met|da|desde)\b|von meinem .* gesendet|diese nachricht wurde von .* gesendet|get \[?outlook\b|(?:\S+ )?from (?:my |mobile$)|從我的|发自|отправлено\s+(?:с|со|из|через)\s+(?:мо(?:его|ей)|мобильн|почты|приложения|телефона|смартфона|планшета|айфона|устройства|яндекс|mail|outlook|iphone|ipad|android|samsung|xiaomi|redmi|huawei|honor|galaxy|windows|blackberry))", Loose)]
    private static partial Regex Mailer();

    [GeneratedRegex(@"^\s*(?:с (?:глубоким |искренним )?уважением|с наилучшими пожеланиями|(?:best|kind|warm) regards|regards|sincerely|yours)\b[\s,.!—–-]*(.*)$", Loose)]
    private static partial Regex Closing();

    [GeneratedRegex(@"\+?\d[\d\s()-]{8,}\d|\S@\S+\.\S|(?:https?://|www\.)\S", Loose)]
    private static partial Regex Contact();
}

using System.Text.RegularExpressions;

namespace Zveno.Platform;

/// <summary>The lines by which mailers introduce an earlier mail: «21.09.2026 20:11, x пишет:», «On … wrote:», От/Отправлено/Кому/Тема, «-----Исходное сообщение-----».</summary>
static partial class QuoteHeader
{
    /// <summary>Over how many lines a sentence of this kind is ever wrapped.</summary>
    public const int MostLines = 6;

    const int MostLength = 500;

    const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>How many lines the introduction at a line takes; 0 when there is none.</summary>
    public static int LengthAt(IReadOnlyList<string> lines, int at)
    {
        if (IsSeparator(lines[at])) return 1;
        return BlockLength(lines, at) is var block and > 0 ? block : WroteLength(lines, at);
    }

    /// <summary>Whether a subject says that this is a mail sent on.</summary>
    public static bool IsForward(string? subject) => subject is not null && ForwardSubject().IsMatch(subject.Length > 40 ? subject[..40] : subject);

    /// <summary>Whether a line begins a mail sent on.</summary>
    public static bool IsForwardLine(string line) => line.Length <= 200 && Forward().IsMatch(line);

    /// <summary>Whether words begin with «От: …».</summary>
    public static bool IsFromLine(string words) => FromKey().IsMatch(words.Length > MostLength ? words[..MostLength] : words);

    /// <summary>«-----Исходное сообщение-----».</summary>
    public static bool IsSeparator(string line) => line.Length <= MostLength && Separator().IsMatch(line);

    /// <summary>A line of underscores or hyphens.</summary>
    public static bool IsRule(string line) => line.Length is >= 5 and <= 200 && line.Trim().Trim('_', '-').Length == 0 && line.Trim().Length >= 5;

    /// <summary>How many lines a sentence «… wrote:» takes from here; 0 when it is none.</summary>
    public static int WroteLength(IReadOnlyList<string> lines, int at)
    {
        if (lines[at].Length > MostLength || !MayBegin().IsMatch(lines[at])) return 0;
        var joined = "";
        for (var i = at; i < lines.Count && i < at + MostLines + 1; i++)
        {
            if (joined.Length + lines[i].Length > MostLength) return 0;
            joined = joined.Length == 0 ? lines[i].Trim() : $"{joined} {lines[i].Trim()}".TrimEnd();
            if (MailFold.IsBlank(lines[i])) continue;
            if (Dashed().IsMatch(joined)) return i - at + 1;
            if (IsBefore(lines, i + 1, "|") && Unfinished().IsMatch(joined) && Begins().IsMatch(joined)) return i - at + 1;
            if (!joined.EndsWith(':') && !joined.EndsWith('：')) continue;
            if (Begins().IsMatch(joined) && Instant().IsMatch(joined) && (Verb().IsMatch(joined) || EndsWithAddress().IsMatch(joined)) || NameFirst().IsMatch(joined)) return i - at + 1;
            return 0;
        }
        return 0;
    }

    static bool IsBefore(IReadOnlyList<string> lines, int next, string mark)
    {
        while (next < lines.Count && MailFold.IsBlank(lines[next])) next++;
        return next < lines.Count && lines[next].StartsWith(mark, StringComparison.Ordinal);
    }

    static int BlockLength(IReadOnlyList<string> lines, int at)
    {
        if (lines[at].Length > MostLength || !FromKey().IsMatch(lines[at])) return 0;
        var (keys, i) = (0, at + 1);
        var isDated = false;
        for (; i < lines.Count && i < at + 10 && lines[i].Length <= 2000; i++)
        {
            if (!OtherKey().IsMatch(lines[i]))
            {
                if (MailFold.IsBlank(lines[i]) || !char.IsWhiteSpace(lines[i][0])) break;      // a folded line of addresses goes on
                continue;
            }
            if (i == at + 1) isDated = DateKey().IsMatch(lines[i]);
            keys++;
        }
        return keys >= 2 || isDated ? i - at : 0;
    }

    [GeneratedRegex(@"^\s*[-_=*]{2,}\s*(?:original message|исходное сообщение|оригинальное сообщение|исходное письмо|mensaje original|urspr(?:ü|ue)ngliche nachricht|original-nachricht|message d.origine|messaggio originale|mensagem original|вихідне повідомлення)\s*[-_=*]{2,}\s*$", Loose)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^[\s>]*(?:-{2,}\s*(?:forwarded message|пересылаемое сообщение|пересланное сообщение|пересылаемое письмо|переадресованное сообщение|weitergeleitete nachricht|message transféré)|begin forwarded message:|начало (?:переадресованного|пересылаемого) (?:сообщения|письма):?)", Loose)]
    private static partial Regex Forward();

    [GeneratedRegex(@"^\s*(?:fwd?|fw|пересл?|переслано|пересылка|wg|tr)\s*:", Loose)]
    private static partial Regex ForwardSubject();

    [GeneratedRegex(@"^\s*\*?(?:from|от|от кого|da|de|von|від|van)\s*:\*?\s*\S", Loose)]
    private static partial Regex FromKey();

    [GeneratedRegex(@"^\s*\*?(?:sent|date|to|cc|subject|reply-to|importance|отправлено|дата|кому|копия|тема|важность|надіслано|data|a|oggetto|risposta|enviado|para|asunto|gesendet|an|betreff|datum|verzonden|aan|onderwerp|envoyé|à|objet)\s*:\*?", Loose)]
    private static partial Regex OtherKey();

    [GeneratedRegex(@"^\s*\*?(?:sent|date|отправлено|дата|надіслано|data|enviado|gesendet|datum|verzonden|envoyé)\s*:", Loose)]
    private static partial Regex DateKey();

    /// <summary>The quick look: a date, a word before a date, dashes, or a name before an address.</summary>
    [GeneratedRegex(@"^[\s""'«]*(?:-{2,}\s*on\b|(?:on|am|le|el|il|op|den|em|dne|dnia|w dniu|в сообщении от)\s.*\d|(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)[a-z]*[,.\s]|\d{1,4}[./-]\d|\d{1,2}\.?\s+\p{L}{3,}|[^<>]{1,80}<\S+@\S+>\s+\p{L})", Loose)]
    private static partial Regex MayBegin();

    [GeneratedRegex(@"^[\s""'«]*(?:-{2,}\s*on\s.*\d|(?:on|am|le|el|il|op|den|em|dne|dnia|w dniu|в сообщении от)\s.*\d|(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)[a-z]*[,.\s]|\d{1,4}[./-]\d|\d{1,2}\.?\s+\p{L}{3,})", Loose)]
    private static partial Regex Begins();

    [GeneratedRegex(@"\d{1,2}[:.]\d{2}|\b\d{4}\b|\d{1,2}[/.]\d{1,2}[/.]\d{2}", Loose)]
    private static partial Regex Instant();

    [GeneratedRegex(@"(?:\b(?:wrote|writes|написала?|писала?|пишет|пише|написав|schrieb|écrit|scritto|escribió|escreveu|schreef|geschreven|napisała?|skrev|írta|kirjoitti)\b(?:\s*\(а\)|\s*\(a\))?|写道)", Loose)]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?:@[^<>]{1,120}>+|\bот\s+\S+@\S+)\s*[:：]$", Loose)]
    private static partial Regex EndsWithAddress();

    [GeneratedRegex(@"^.{1,120}<\S+@\S+>\s+(?:wrote|schrieb|написала?|пишет|skrev|schreef)\b.*\d.*[:：]$", Loose)]
    private static partial Regex NameFirst();

    [GeneratedRegex(@"^-{2,}\s*on\s.*\d.*\bwrote\s*-{2,}$", Loose)]
    private static partial Regex Dashed();

    [GeneratedRegex(@"\d{4}.*<\S+@\S+>$", Loose)]
    private static partial Regex Unfinished();
}

using System.Text.RegularExpressions;

namespace Zveno.Platform;

/// <summary>The head of a mail: who, when, what about, in answer to what.</summary>
static partial class MailHead
{
    const int MostHead = 512 * 1024;
    const int MostHeaders = 2000;
    const int MostValue = 60_000;
    const int MostGroups = 40;
    const int MostPeople = 500;
    const int MostIds = 200;

    /// <summary>Takes the head apart: names and values, unfolded, without NUL bytes; at most <see cref="MostHead"/> bytes of it.</summary>
    /// <param name="end">Where the body begins.</param>
    public static List<(string Name, string Value)> Split(byte[] raw, out int end)
    {
        var crlf = raw.AsSpan().IndexOf("\r\n\r\n"u8);
        var lf = raw.AsSpan().IndexOf("\n\n"u8);
        var length = crlf < 0 && lf < 0 ? raw.Length : lf < 0 || (crlf >= 0 && crlf < lf) ? crlf : lf;
        end = Math.Min(raw.Length, length + (length == crlf ? 4 : 2));
        var head = new List<(string Name, string Value)>();
        foreach (Match line in Header().Matches(MailCharset.Guessed(raw[..Math.Min(length, MostHead)])))
        {
            if (head.Count == MostHeaders) break;
            head.Add((line.Groups[1].Value, Unfolded(line.Groups[2].Value)));
        }
        return head;
    }

    public static ReadMail Read(List<(string Name, string Value)> raw)
    {
        IEnumerable<string> Of(string name) => raw.Where(x => x.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(x => x.Value);

        return new ReadMail
        {
            MessageId = Ids(Of("Message-ID")).FirstOrDefault(),
            From = People(Of("From")),
            ReplyTo = People(Of("Reply-To")),
            To = People(Of("To")),
            Cc = People(Of("Cc")),
            Subject = EncodedWords.Decoded(Of("Subject").FirstOrDefault() ?? "").Trim(),
            Date = Of("Date").Where(x => x.Length < 200).Select(GMime.Date).FirstOrDefault(x => x is not null),
            Answers = [.. Ids(Of("References")).Concat(Ids(Of("In-Reply-To"))).Distinct().TakeLast(MostIds)],
            Headers = [.. raw.Select(x => new MailHeader(x.Name, EncodedWords.Decoded(x.Value)))],
        };
    }

    /// <summary>The headers of a part, unfolded, as they stand there.</summary>
    /// <param name="part">Borrowed.</param>
    public static IEnumerable<(string Name, string Value)> Of(nint part)
    {
        var list = GMime.g_mime_object_get_header_list(part);
        var count = list == 0 ? 0 : Math.Min(GMime.g_mime_header_list_get_count(list), MostHeaders);
        for (var i = 0; i < count; i++)
        {
            var header = GMime.g_mime_header_list_get_header_at(list, i);
            yield return (GMime.Text(GMime.g_mime_header_get_name(header)) ?? "", Unfolded(MailCharset.Guessed(GMime.Bytes(GMime.g_mime_header_get_raw_value(header)))));
        }
    }

    static string Unfolded(string value) => Folds().Replace(value, " ").Replace('\0', ' ').Trim();

    /// <summary>Ids in angle brackets; where a mailer forgot them, words that have the look of one.</summary>
    static IEnumerable<string> Ids(IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            var bracketed = Bracketed().Matches(value);
            if (bracketed.Count > 0) foreach (Match id in bracketed) yield return id.Groups[1].Value;
            else foreach (var word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(x => x.Contains('@', StringComparison.Ordinal) && x.Length < 998)) yield return word.Trim('<', '>', ',', ';');
        }
    }

    static List<MailPerson> People(IEnumerable<string> values)
    {
        var people = new List<MailPerson>();
        foreach (var value in values.Where(x => x.Length > 0))
        {
            if (value.Length > MostValue || value.Count(x => x == ':') > MostGroups)          // groups in groups run GMime's stack over
            {
                people.AddRange(Plain().Matches(value[..Math.Min(value.Length, MostValue)]).Take(MostPeople).Select(x => new MailPerson(x.Value.ToLowerInvariant(), null)));
                continue;
            }
            using var list = GMime.internet_address_list_parse(0, GMime.C(EncodedWords.Joined(value)));
            if (list.IsInvalid) continue;
            var count = GMime.internet_address_list_length(list);
            for (var i = 0; i < count && people.Count < MostPeople; i++) Add(people, GMime.internet_address_list_get_address(list, i), 0);
        }
        return people;
    }

    static void Add(List<MailPerson> people, nint address, int depth)
    {
        if (GMime.Is(address, GMime.internet_address_mailbox_get_type()))
        {
            var at = (GMime.Text(GMime.internet_address_mailbox_get_addr(address)) ?? "").Trim().ToLowerInvariant();
            var name = GMime.Text(GMime.internet_address_get_name(address))?.Trim();
            if (at.Length > 0) people.Add(new MailPerson(at, string.IsNullOrEmpty(name) ? null : name));
        }
        else if (depth < 3 && GMime.Is(address, GMime.internet_address_group_get_type()) && GMime.internet_address_group_get_members(address) is var members and not 0)
        {
            var count = GMime.members_length(members);
            for (var i = 0; i < count && people.Count < MostPeople; i++) Add(people, GMime.member_at(members, i), depth + 1);
        }
    }

    [GeneratedRegex(@"^([!-9;-~]{1,100})[ \t]*:[ \t]*(.*(?:\n[ \t].*)*)", RegexOptions.Multiline)]
    private static partial Regex Header();

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w.-]{1,255}")]
    private static partial Regex Plain();

    [GeneratedRegex(@"[ \t]*\r?\n[ \t]*")]
    private static partial Regex Folds();

    [GeneratedRegex(@"<\s*([^<>\s]{1,998})\s*>")]
    private static partial Regex Bracketed();
}

using System.Globalization;
using System.Text;

namespace Zveno.Platform;

/// <summary>One deadline as calendars show it.</summary>
/// <param name="Uid">The same for as long as the task is there.</param>
/// <param name="Sequence">Grows with every change.</param>
/// <param name="Changed">The last change (UTC).</param>
/// <param name="Day">The day of the deadline.</param>
/// <param name="At">Its instant (UTC), where a time is set; the whole day otherwise.</param>
/// <param name="Cancelled">It is no deadline of this calendar any more.</param>
public sealed record CalendarEvent(
    string Uid, long Sequence, DateTimeOffset Changed, DateOnly Day, DateTimeOffset? At, string Summary, string? Description, string? Category, string? Url, bool Cancelled);

/// <summary>Writes a calendar (RFC 5545): CRLF, lines of at most 75 octets that are never cut within a letter, texts escaped, times in UTC.</summary>
public static class Calendar
{
    const int MostOctets = 75;

    /// <summary>Half an hour that ends with the deadline: what a calendar shows of an instant.</summary>
    static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    /// <summary>The whole file.</summary>
    public static string Write(string name, string zone, IEnumerable<CalendarEvent> events)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Zveno//Zveno//RU");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "NAME:" + Escaped(name));
        Line(text, "X-WR-CALNAME:" + Escaped(name));
        Line(text, "X-WR-TIMEZONE:" + Escaped(zone));
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        Line(text, "X-PUBLISHED-TTL:PT1H");
        foreach (var one in events) Event(text, one);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>A text as a value: backslash, comma, semicolon and line ends are written; other control characters go.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') escaped.Append("\\n");
            else if (rune.Value is '\\' or ',' or ';') escaped.Append('\\').Append((char)rune.Value);
            else if (rune.Value == '\t' || !Rune.IsControl(rune)) escaped.Append(rune);
        }
        return escaped.ToString();
    }

    static void Event(StringBuilder text, CalendarEvent one)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + one.Uid);
        Line(text, "DTSTAMP:" + Utc(one.Changed));
        Line(text, "LAST-MODIFIED:" + Utc(one.Changed));
        Line(text, "SEQUENCE:" + one.Sequence.ToString(CultureInfo.InvariantCulture));
        if (one.At is { } at)
        {
            Line(text, "DTSTART:" + Utc(at - Length));
            Line(text, "DTEND:" + Utc(at));
        }
        else
        {
            Line(text, "DTSTART;VALUE=DATE:" + Date(one.Day));
            Line(text, "DTEND;VALUE=DATE:" + Date(one.Day.AddDays(1)));     // the day after: the end is not part of it
        }
        Line(text, "SUMMARY:" + Escaped(one.Summary));
        if (one.Description is { Length: > 0 } description) Line(text, "DESCRIPTION:" + Escaped(description));
        if (one.Category is { Length: > 0 } category) Line(text, "CATEGORIES:" + Escaped(category));
        if (one.Url is { } url) Line(text, "URL:" + url);
        Line(text, "STATUS:" + (one.Cancelled ? "CANCELLED" : "CONFIRMED"));
        Line(text, "TRANSP:TRANSPARENT");                                   // a deadline takes nobody's time
        Line(text, "END:VEVENT");
    }

    /// <summary>A line, folded: what goes on begins with a space, which counts.</summary>
    static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }

    static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

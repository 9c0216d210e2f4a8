using System.Globalization;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// Reads a line such as «Созвон по макету завтра 15:00 @ира !важно #seo 2ч», in Russian and English. Pure, never fails. A backslash before a word
/// or quotes around words keep them as they are; each meaning is taken once, except people and labels, and what comes again stays in the title.
/// </summary>
public sealed class QuickReading
{
    readonly QuickWorld _world;
    readonly string[] _words;
    readonly List<string> _title = [];
    readonly List<QuickWord> _understood = [];
    readonly List<QuickDoubt> _unsure = [];
    readonly List<Guid> _people = [];
    readonly List<Guid> _labels = [];
    DateOnly? _date;
    TimeOnly? _time;
    Priority? _priority;
    bool _star;
    int? _minutes;
    int _end;                   // of what was understood last

    QuickReading(string line, QuickWorld world) => (_words, _world) = (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), world);

    /// <summary>Reads the line.</summary>
    public static QuickTask Of(string line, QuickWorld world)
    {
        var reading = new QuickReading(line, world);
        reading.Read();
        // A line of nothing but marks is a title: a task is called somehow.
        return reading._title.Count > 0 ? reading.Told() : new QuickTask(line.Trim(), null, null, [], null, false, [], null, [], []);
    }

    QuickTask Told()
    {
        var (date, time) = (_date, _time);
        if (time is { } at && date is null) date = DateOnly.FromDateTime(at.ToTimeSpan() > _world.Now.TimeOfDay ? _world.Now : _world.Now.AddDays(1));
        return new QuickTask(string.Join(' ', _title), date, time, _people, _priority, _star, _labels, _minutes, _understood, _unsure);
    }

    void Read()
    {
        for (var i = 0; i < _words.Length;)
        {
            if (Quoted(i) is var quoted and > 0) i += Keep(i, quoted);
            else if (_words[i] is ['\\', _, ..] word && Means(i) is var meant and > 0)
            {
                _title.Add(word[1..]);
                i += 1 + Keep(i + 1, meant - 1);
            }
            else if (Understand(i) is var taken and > 0) i += taken;
            else i += Keep(i, 1);
        }
    }

    int Keep(int from, int words)
    {
        _title.AddRange(_words[from..(from + words)]);
        return words;
    }

    /// <summary>How many words stand in quotes from here on; none when they are not closed.</summary>
    int Quoted(int from)
    {
        var close = _words[from][0] switch { '"' => '"', '«' => '»', '“' => '”', _ => '\0' };
        if (close == '\0') return 0;
        for (var i = from; i < _words.Length; i++)
            if (_words[i].IndexOf(close, i == from ? 1 : 0) >= 0) return i - from + 1;
        return 0;
    }

    /// <summary>How many words from here on would be understood, or asked about, without the backslash before them: then it is the reader's, else it belongs to the word.</summary>
    int Means(int from)
    {
        var alone = new QuickReading(string.Join(' ', [_words[from][1..], .. _words[(from + 1)..Math.Min(_words.Length, from + 7)]]), _world);
        return alone._words.Length == 0 ? 0 : alone.Understand(0) is var taken and > 0 ? taken : alone._unsure.Count > 0 ? 1 : 0;
    }

    /// <summary>How many words from here on were understood.</summary>
    int Understand(int from)
    {
        var word = _words[from];
        return word[0] switch
        {
            '@' => word.Length > 1 ? Person(from) : 0,
            '#' => word.Length > 1 ? Label(from) : 0,
            '!' => Pressing(from),
            '*' when word == "*" && !_star => Take(QuickKind.Star, from, 1, () => _star = true),
            _ => When(from) is var when and > 0 ? when : Estimate(from),
        };
    }

    int Take(QuickKind kind, int from, int words, Action set)
    {
        set();
        _end = from + words;
        _understood.Add(new QuickWord(kind, string.Join(' ', _words[from..(from + words)])));
        return words;
    }

    int Person(int from)
    {
        if (Marked(from) is var marked and > 0) return marked;
        var typed = QuickNames.Plain(_words[from][1..]);
        if (typed.Length == 0) return 0;
        if (typed is "я" or "мне" or "me") return Hand(_world.Reader, from, 1);
        var found = QuickNames.Match(typed, _world.People);
        if (found.Count > 1 && from + 1 < _words.Length && QuickNames.Plain(_words[from + 1]) is { Length: > 1 } next && QuickNames.Match(next, found) is [var one]) return Hand(one.Id, from, 2);
        if (found is [var only]) return Hand(only.Id, from, QuickNames.IsRestOf(only, typed, from + 1 < _words.Length ? _words[from + 1] : null) ? 2 : 1);
        _unsure.Add(new QuickDoubt(QuickKind.Person, _words[from], [.. found.Take(5).Select(x => x.Name)]));
        return 0;
    }

    /// <summary>How many words a mark of a member takes; whoever may not be handed it is named in the title.</summary>
    int Marked(int from)
    {
        if (!_words[from].StartsWith("@[", StringComparison.Ordinal)) return 0;
        for (var to = from + 1; to <= Math.Min(_words.Length, from + 8); to++)
        {
            var mark = string.Join(' ', _words[from..to]).TrimEnd(',', '.', ';', ':', '!', '?');
            if (MemberMark.Only(mark) is not { } who) continue;
            if (_world.People.All(x => x.Id != who) || Hand(who, from, to - from) == 0) _title.Add(MemberMark.Bare(mark));
            return to - from;
        }
        return 0;
    }

    int Hand(Guid who, int from, int words) => _people.Contains(who) || _people.Count > WorkTask.MostHelpers ? 0 : Take(QuickKind.Person, from, words, () => _people.Add(who));

    int Label(int from)
    {
        var typed = QuickNames.Plain(_words[from][1..]).Replace('_', ' ');
        if (typed.Length == 0) return 0;
        var named = _world.Labels.Where(x => x.Name.Length > 0).Select(x => (x.Id, x.Name, Plain: QuickNames.Plain(x.Name))).ToList();
        var found = named.Where(x => x.Plain == typed).ToList();
        if (found.Count == 0) found = [.. named.Where(x => x.Plain.StartsWith(typed, StringComparison.Ordinal) || x.Plain.Replace(" ", "", StringComparison.Ordinal).StartsWith(typed, StringComparison.Ordinal))];
        if (found is [var one]) return _labels.Contains(one.Id) ? 0 : Take(QuickKind.Label, from, 1, () => _labels.Add(one.Id));
        if (!typed.All(char.IsAsciiDigit)) _unsure.Add(new QuickDoubt(QuickKind.Label, _words[from], [.. found.Take(5).Select(x => x.Name)]));        // «#5» is a number of something
        return 0;
    }

    int Pressing(int from)
    {
        if (_priority is not null) return 0;
        Priority? priority = QuickNames.Folded(_words[from]) switch
        {
            "!" or "!важно" or "!высокий" or "!high" or "!important" => Work.Priority.High,
            "!!" or "!!!" or "!срочно" or "!urgent" or "!asap" => Work.Priority.Urgent,
            "!низкий" or "!потом" or "!неважно" or "!low" or "!later" => Work.Priority.Low,
            _ => null,
        };
        return priority is null ? 0 : Take(QuickKind.Priority, from, 1, () => _priority = priority);
    }

    int When(int from)
    {
        if ((_date is not null && _time is not null) || QuickDates.IsBar(Before(from))) return 0;
        if (FromNow(from) is var ahead and > 0) return ahead;
        // «до пятницы», «в 15:00», «on friday»: the small word goes with what it belongs to
        var lead = from + 1 < _words.Length && QuickDates.IsLead(_words[from]) ? 1 : 0;
        var span = _words.AsSpan(from + lead);
        if (_date is null && QuickDates.Read(span, DateOnly.FromDateTime(_world.Now), lead == 1) is { } date) return Take(QuickKind.Date, from, lead + date.Words, () => _date = date.Day);
        var sure = lead == 1 || (_understood.Count > 0 && _understood[^1].Kind == QuickKind.Date && _end == from);
        if (_time is null && QuickClock.Read(span, lead == 1 ? QuickNames.Folded(_words[from]) : "", sure) is { } time) return Take(QuickKind.Time, from, lead + time.Words, () => _time = time.Time);
        return 0;
    }

    /// <summary>«через два часа» is a day and a time.</summary>
    int FromNow(int from)
    {
        if (_date is not null || _time is not null || from + 1 >= _words.Length || !QuickDates.IsFromNow(_words[from]) || QuickSpans.Read(_words.AsSpan(from + 1), led: true) is not { } span || span.Minutes is < 1 or > 60_000) return 0;
        var at = _world.Now.AddMinutes(span.Minutes);
        return Take(QuickKind.Date, from, 1 + span.Words, () => (_date, _time) = (DateOnly.FromDateTime(at), new TimeOnly(at.Hour, at.Minute)));
    }

    /// <summary>The word before, when it stayed in the title.</summary>
    string Before(int from) => from > 0 && _end != from ? _words[from - 1] : "";

    int Estimate(int from)
    {
        if (_minutes is not null || QuickSpans.IsBar(Before(from))) return 0;
        var lead = from + 1 < _words.Length && QuickSpans.IsLead(_words[from]) ? 1 : 0;
        if (QuickSpans.Read(_words.AsSpan(from + lead), lead == 1) is not { } span || span.Minutes is < 1 or > 60_000) return 0;
        var end = from + lead + span.Words;
        return QuickSpans.IsBarredBy(_words.AsSpan(end)) || IsRange(from) || IsBeforeSomething(end) ? 0 : Take(QuickKind.Estimate, from, lead + span.Words, () => _minutes = span.Minutes);
    }

    /// <summary>«2 - 3 часа» says no one number.</summary>
    bool IsRange(int from) => from > 1 && Before(from) is "-" or "–" or "—" && QuickSpans.Count(_words[from - 2]) is not null;

    /// <summary>«2 часа до эфира» is no estimate; «2 часа до пятницы» is one, and a date.</summary>
    bool IsBeforeSomething(int from) =>
        from + 1 < _words.Length && QuickNames.Folded(_words[from]) is "до" or "before" && new QuickReading(string.Join(' ', _words[from..Math.Min(_words.Length, from + 6)]), _world).When(0) == 0;

    internal static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
}

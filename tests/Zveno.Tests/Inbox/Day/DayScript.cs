namespace Zveno.Tests;

/// <summary>By which channel a client of the day talks.</summary>
enum DayChannel
{
    Telegram,
    Mail,
    Max,
    Room,
}

/// <summary>What the desk does about a talk.</summary>
enum DayDeed
{
    Answer,
    NoAnswer,
    Wait,
    GoOn,
}

/// <summary>A client says something.</summary>
/// <param name="Minute">By Moscow's wall clock, from the midnight that Monday begins with.</param>
/// <param name="Thread">Which of the client's talks, from 0.</param>
sealed record DaySaid(int Minute, int Client, int Thread, string Text);

/// <summary>Somebody of the desk does something about a talk.</summary>
/// <param name="Who">Which of the four who answer.</param>
/// <param name="Text">The answer, or the reason why none is needed; unlike any other of the day.</param>
/// <param name="ByHand">In a browser, not by the API.</param>
sealed record DayDone(int Minute, int Client, int Thread, DayDeed Deed, int Who, string Text, bool ByHand);

/// <summary>
/// A busy Monday of a desk, minute by minute: what thirty clients write from half past eight in the morning to half past eight in the evening, and what the desk does about it,
/// the last of it on Tuesday morning. Within a minute clients come first. It knows nothing of the product.
/// </summary>
sealed class DayScript
{
    /// <summary>So many clients, each of whom says so much.</summary>
    public const int Clients = 30, EachSays = 10;

    /// <summary>When the desk opens and closes, in minutes of a day.</summary>
    public const int Opens = 10 * 60, Closes = 19 * 60;

    /// <summary>The minute in which answers are given by hand.</summary>
    public const int Noon = 12 * 60;

    const int Day = 24 * 60, Morning = (8 * 60) + 30, Evening = (20 * 60) + 30;

    static readonly string[] Questions = ["когда будет отчёт?", "пришлите, пожалуйста, счёт", "на сайте не открывается корзина", "поменяйте баннер на главной", "сколько осталось часов в пакете?", "согласуйте тексты", "почему упали заявки?", "можно созвониться?"];

    readonly Random _random;

    /// <summary>The same number makes the same day.</summary>
    public DayScript(int seed)
    {
        _random = new Random(seed);
        Said = [.. Enumerable.Range(0, Clients).SelectMany(Says).OrderBy(x => x.Minute).ThenBy(x => x.Client)];
        Done = [.. Said.GroupBy(x => (x.Client, x.Thread)).OrderBy(x => x.Key).SelectMany(x => Does([.. x])).OrderBy(x => x.Minute).ThenBy(x => x.Client)];
    }

    public IReadOnlyList<DaySaid> Said { get; }

    public IReadOnlyList<DayDone> Done { get; }

    /// <summary>The minutes in which something happens, in order.</summary>
    public IEnumerable<int> Minutes => Said.Select(x => x.Minute).Concat(Done.Select(x => x.Minute)).Distinct().Order();

    public static DayChannel ChannelOf(int client) => client switch { < 10 => DayChannel.Telegram, < 18 => DayChannel.Mail, < 24 => DayChannel.Max, _ => DayChannel.Room };

    /// <summary>The first client of each channel waits at noon for somebody at a browser.</summary>
    public static bool WaitsForHand(int client) => client is 0 or 10 or 18 or 24;

    IEnumerable<DaySaid> Says(int client)
    {
        var byHand = WaitsForHand(client);
        var minutes = Enumerable.Range(byHand ? Noon + 40 : Morning, Evening - (byHand ? Noon + 40 : Morning)).OrderBy(_ => _random.Next()).Take(byHand ? EachSays - 1 : EachSays).Order().ToList();
        if (byHand) minutes.Insert(0, Noon - 5);
        var talks = ChannelOf(client) switch { DayChannel.Mail => 2, DayChannel.Room => 3, _ => 1 };
        return minutes.Select((minute, i) => new DaySaid(minute, client, i % talks, $"К{client:00}-{i:00}: {Questions[_random.Next(Questions.Length)]}"));
    }

    /// <summary>What is done about one talk: each question is answered sooner or later, with all that was added to it meanwhile.</summary>
    IEnumerable<DayDone> Does(IReadOnlyList<DaySaid> said)
    {
        var until = -1;
        foreach (var one in said)
        {
            if (one.Minute <= until) continue;
            foreach (var done in WaitsForHand(one.Client) && until < 0 && one.Minute < Noon ? [ByHand(one)] : About(one, said))
            {
                yield return done;
                until = done.Minute;
            }
        }
    }

    static DayDone ByHand(DaySaid one) => new(Noon, one.Client, one.Thread, ChannelOf(one.Client) == DayChannel.Room ? DayDeed.NoAnswer : DayDeed.Answer, 0, $"О{one.Text[1..6]}: отвечаем рукой", ByHand: true);

    IEnumerable<DayDone> About(DaySaid one, IReadOnlyList<DaySaid> said)
    {
        DayDone Done(int minute, DayDeed deed) => new(minute, one.Client, one.Thread, deed, _random.Next(4), $"О{one.Text[1..6]}: сделаем к {minute % 24}", ByHand: false);
        switch (_random.Next(12))
        {
            case 0:
                yield return Done(Open(one.Minute + _random.Next(1, 14)), DayDeed.NoAnswer);
                break;
            case 1:
                var waits = Open(one.Minute + _random.Next(1, 8));
                var goesOn = Math.Max(waits + 1, Open(waits + _random.Next(10, 60)));
                yield return Done(waits, DayDeed.Wait);
                if (!said.Any(x => x.Minute > waits && x.Minute <= goesOn)) yield return Done(goesOn, DayDeed.GoOn);       // else the client's own word ends the waiting
                yield return Done(Math.Max(goesOn + 1, Open(goesOn + _random.Next(1, 20))), DayDeed.Answer);
                break;
            default:
                yield return Done(Open(one.Minute + (ChannelOf(one.Client) == DayChannel.Mail ? MailTakes() : TalkTakes())), DayDeed.Answer);
                break;
        }
    }

    int TalkTakes() => _random.Next(10) switch { 0 => _random.Next(30, 50), < 3 => _random.Next(15, 30), _ => _random.Next(1, 15) };

    int MailTakes() => _random.Next(5) == 0 ? _random.Next(240, 330) : _random.Next(15, 240);

    /// <summary>The minute itself when the desk works then, else some minute of the hour after it opens.</summary>
    int Open(int minute) => minute % Day is >= Opens and < Closes ? minute : (minute % Day < Opens ? minute / Day * Day : (minute / Day * Day) + Day) + Opens + _random.Next(1, 40);
}

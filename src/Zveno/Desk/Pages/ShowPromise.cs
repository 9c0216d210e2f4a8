using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Desk;

/// <summary>The entries that a promise's figure is made of, the bad ones first.</summary>
public static class ShowPromise
{
    const int Most = 300;

    public static void Map(Routes routes)
    {
        routes.Get<PromiseOpenedJson>("promises/{promise}", Handle);
        routes.Api.Get<Paged<PromiseJson>>("promises", List);
    }

    static async Task<Answer> List(Db db, Member by, Page page)
    {
        if (!by.Leads) throw new NotHere();
        var all = await Promises.All(db, page.Now, page.Today);
        return Answer.Done().OrJson(() => Paging.Whole(all.Select(x => new PromiseJson(x.Promise, x.Value, x.Good, x.Of, x.Weeks))));
    }

    static async Task<Answer> Handle(string promise, Db db, Member by, Page page)
    {
        if (!by.Leads || !Enum.TryParse<Promise>(promise, ignoreCase: true, out var kind) || !char.IsAsciiLetter(promise[0])) throw new NotHere();
        var figure = (await Promises.All(db, page.Now, page.Today)).Single(x => x.Promise == kind);
        var lines = kind switch
        {
            Promise.Replies => await Replies(db, page),
            Promise.Rooms => await Rooms(db, page),
            Promise.Accounting => await Accounting(db, page),
            _ => await Lost(db, page),
        };
        return Answer.Page<PromisePage>(new PromiseModel(figure, lines)).OrJson(() => new PromiseOpenedJson(figure.Promise, figure.Value, figure.Good, figure.Of,
            [.. lines.Select(x => new PromiseLineJson(x.Title, x.Detail, x.Said, x.Href, x.Tone == Tone.InTime))], null));
    }

    static async Task<IReadOnlyList<PromiseLine>> Replies(Db db, Page page)
    {
        var clocks = await db.ReplyClocks.Judged(page.Now - Promises.Window, page.Now).OrderByDescending(x => x.StartedAt).ThenBy(x => x.Id).Take(Most)
            .Select(x => new { x.TopicId, x.Topic.Title, Client = x.Topic.Client.Name, x.StartedAt, x.WorkingSeconds, x.DueSeconds, x.Outcome }).ToListAsync();
        return [.. clocks.Select(x => (Good: x.Outcome == ReplyOutcome.Answered && x.WorkingSeconds <= x.DueSeconds, x)).OrderBy(x => x.Good).Select(x => new PromiseLine(
            x.x.Title, $"{x.x.Client} · {page.Text.When(x.x.StartedAt)}", $"/inbox/{x.x.TopicId}",
            x.x.WorkingSeconds is { } seconds ? page.Text.Duration(TimeSpan.FromSeconds(seconds)) : page.Text.Desk.NotAnswered, x.Good ? Tone.InTime : Tone.Late))];
    }

    static async Task<IReadOnlyList<PromiseLine>> Rooms(Db db, Page page) =>
        [.. (await Promises.RoomsOf(db, page.Now)).OrderBy(x => x.IsGood).Select(x => new PromiseLine(x.Name,
            x.Opens ? x.Step is { } step ? page.Text.Desk.LastStep(page.Text.Ago(step)) : page.Text.Desk.NothingShown : page.Text.Desk.NoLink,
            $"/clients/{x.Client}", x.IsGood ? page.Text.Desk.Sees : page.Text.Desk.DoesNotSee, x.IsGood ? Tone.InTime : Tone.Late))];

    static async Task<IReadOnlyList<PromiseLine>> Accounting(Db db, Page page)
    {
        var shares = await db.AccountingShares(page.Today.AddDays(-29), page.Today);
        var ids = shares.Keys.ToList();
        var projects = await db.Projects.Where(x => ids.Contains(x.Id)).Select(x => new { x.Id, x.Code, x.Name, Client = x.Client.Name }).ToListAsync();
        return [.. projects.Where(x => shares[x.Id].Base > 0).OrderByDescending(x => shares[x.Id].Share).ThenBy(x => x.Id).Select(x => new PromiseLine(x.Name,
            $"{x.Client} · {page.Text.Timesheet.ShareBase(Length(shares[x.Id].Account), Length(shares[x.Id].Base))}",
            $"/time-entries?project={x.Id}&from={page.Today.AddDays(-29).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}&to={page.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            page.Text.Percent(shares[x.Id].Share ?? 0, 1), shares[x.Id].IsGreen ? Tone.InTime : Tone.Late))];

        string Length(long seconds) => page.Text.Duration(TimeSpan.FromSeconds(seconds));
    }

    static async Task<IReadOnlyList<PromiseLine>> Lost(Db db, Page page)
    {
        var jobs = await db.JobsParked().OrderByDescending(x => x.ParkedAt).ThenBy(x => x.Id).Take(Most).ToListAsync();
        var mails = await Promises.Stuck(db).OrderByDescending(x => x.WrittenAt).ThenBy(x => x.Id).Take(Most).ToListAsync();
        return [.. jobs.Select(x => new PromiseLine(page.Text.Desk.JobParked(x.Kind), x.Error ?? "", null, page.Text.When(x.ParkedAt!.Value), Tone.Late)),
            .. mails.Select(x => new PromiseLine(page.Text.Desk.MailStuck(x.State == MailState.Unknown, x.Subject), x.To, null, page.Text.When(x.WrittenAt), Tone.Late))];
    }
}

/// <summary>A promise opened.</summary>
public sealed record PromiseModel(PromiseFigure Figure, IReadOnlyList<PromiseLine> Lines);

/// <summary>One of its entries.</summary>
/// <param name="Said">The entry's own figure, in words.</param>
public sealed record PromiseLine(string Title, string Detail, string? Href, string Said, Tone Tone);

/// <summary>A promise's figure in the API.</summary>
/// <param name="Good">How much of it is as promised.</param>
/// <param name="Of">Of how much.</param>
/// <param name="Weeks">Values of the last eight weeks, oldest first; null is a week without any.</param>
public sealed record PromiseJson(Promise Promise, decimal? Value, long Good, long Of, IReadOnlyList<double?> Weeks);

/// <summary>The same, opened down to its entries.</summary>
public sealed record PromiseOpenedJson(Promise Promise, decimal? Value, long Good, long Of, IReadOnlyList<PromiseLineJson> Items, string? Next);

/// <summary>One of them.</summary>
/// <param name="Said">The entry's own figure, in words.</param>
/// <param name="Url">Its page.</param>
public sealed record PromiseLineJson(string Title, string Detail, string Said, string? Url, bool Good);

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>A timer as it is shown.</summary>
/// <param name="Title">Of the task, topic or project.</param>
public sealed record TimerView(Guid Id, HoursKind Kind, AccountPurpose? Purpose, Guid? TaskId, Guid? TopicId, string? Code, int? TaskNumber, string? Title, DateTimeOffset StartedAt, DateTimeOffset? StoppedAt, string? Note, bool IsSettled, DateTimeOffset? PauseFrom, DateTimeOffset? PauseTo)
{
    public Pause? Pause => PauseFrom is { } from && PauseTo is { } to ? new Pause(from, to) : null;
    public string? Number => TaskNumber is { } number ? $"{Code}-{number}" : Code;
    public string Href => TaskNumber is not null ? $"/tasks/{Number}" : TopicId is { } topic ? $"/inbox/{topic}" : "/hours";
}

/// <summary>The member's timers for the top bar.</summary>
/// <param name="Running">What runs.</param>
/// <param name="Asking">Stopped ones that ran suspiciously long, oldest first.</param>
/// <param name="Paused">One whose owner is asked whether he paused.</param>
/// <param name="Silence">After how long without a sign it asks; zero never.</param>
public sealed record TimerBarModel(Guid Member, TimerView? Running, IReadOnlyList<TimerView> Asking, TimerView? Paused, TimeSpan Silence, DateTimeOffset Now)
{
    public bool IsLong => Running is { } timer && Now - timer.StartedAt > Timer.LongestUnasked;
}

/// <summary>The timer's button on a card or a topic.</summary>
/// <param name="Phrases">Ready descriptions for what runs; none while nothing does.</param>
/// <param name="All">Seconds that everybody gave to it.</param>
/// <param name="Mine">Seconds of the reader's.</param>
public sealed record TimerButtonModel(Guid Member, Guid? TaskId, Guid? TopicId, TimerView? Running, long All, long Mine, IReadOnlyList<string> Phrases)
{
    public string Id => TaskId is { } task ? $"timer-card-{task}" : $"timer-topic-{TopicId}";
    public string From => TaskId is { } task ? $"/timers/card/{task}" : $"/timers/topic/{TopicId}";
    public string Field => TaskId is null ? "topic" : "task";
    public Guid Subject => TaskId ?? TopicId!.Value;
    public string Entries => $"/time-entries?{Field}={Subject}";
}

/// <summary>Pieces of any page that show timers.</summary>
static class TimerPieces
{
    /// <summary>What to show again after a timer changed.</summary>
    public static async Task<IReadOnlyList<Fragment>> After(Db db, Member by, Page page, Guid? task, Guid? topic)
    {
        if (!Answer.WantsFragment(page.Http)) return [];
        var pieces = new List<Fragment> { new(typeof(TimerBar), await Bar(db, by, page), "timer-own") };
        if (task is { } card) pieces.Add(Piece(await Button(db, by, card, null)));
        else if (topic is { } talk) pieces.Add(Piece(await Button(db, by, null, talk)));
        return pieces;

        static Fragment Piece(TimerButtonModel model) => new(typeof(TimerButton), model, model.Id);
    }

    public static async Task<TimerBarModel> Bar(Db db, Member by, Page page)
    {
        var timers = await db.Timers.Where(x => x.MemberId == by.Id).Waiting(page.Now).OrderBy(x => x.StartedAt).ThenBy(x => x.Id).AsViews(db).ToListAsync();
        var (running, asking) = (timers.SingleOrDefault(x => x.StoppedAt is null), timers.Where(x => x.StoppedAt is not null && !x.IsSettled).ToList());
        return new TimerBarModel(by.Id, running, asking, timers.Except(asking).LastOrDefault(x => x.Pause is not null), running is null ? TimeSpan.Zero : await db.Silence(), page.Now);
    }

    /// <summary>The member's running timer; null while none is.</summary>
    public static Task<TimerView?> RunningTimerView(this Db db, Member by) => db.Timers.Where(x => x.MemberId == by.Id && x.StoppedAt == null).AsViews(db).SingleOrDefaultAsync();

    public static async Task<TimerButtonModel> Button(Db db, Member by, Guid? task, Guid? topic)
    {
        var running = await db.Timers.Where(x => x.MemberId == by.Id && x.StoppedAt == null && x.TaskId == task && x.TopicId == topic).AsViews(db).SingleOrDefaultAsync();
        var phrases = running is null ? [] : await db.PhrasesFor(task is { } card ? await db.Tasks.Where(x => x.Id == card).Select(x => (Guid?)x.ProjectId).SingleOrDefaultAsync()
            : await db.Set<Inbox.Topic>().Where(x => x.Id == topic).Select(x => x.ProjectId).SingleOrDefaultAsync(), by);
        var entries = db.TimeEntries.Counted().SeenBy(by).Where(x => x.TaskId == task && x.TopicId == topic);
        return new TimerButtonModel(by.Id, task, topic, running,
            await entries.SumAsync(x => (long)x.Seconds), await entries.Where(x => x.MemberId == by.Id).SumAsync(x => (long)x.Seconds), phrases);
    }

    static IQueryable<TimerView> AsViews(this IQueryable<Timer> timers, Db db) => timers.Select(x => new TimerView(
        x.Id, x.Kind, x.Purpose, x.TaskId, x.TopicId, x.Project!.Code, (int?)x.Task!.Number,
        x.Task!.Title ?? db.Set<Inbox.Topic>().Where(t => t.Id == x.TopicId).Select(t => t.Title).FirstOrDefault() ?? x.Project!.Name ?? db.Set<Clients.Client>().Where(c => c.Id == x.ClientId).Select(c => c.Name).FirstOrDefault(), x.StartedAt, x.StoppedAt, x.Note, x.SettledAt != null, x.PauseFrom, x.PauseTo));
}

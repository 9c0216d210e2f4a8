using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Says a held answer when its time comes.</summary>
public sealed record LeaveHeld(Guid Held) : Job
{
    /// <summary>One job waits for each.</summary>
    public static string KeyOf(Guid held) => $"held:{held}";
}

/// <summary>Makes a message of a held answer, in the commit that takes the held one away: it is said once, whoever dies.</summary>
public sealed class SayHeld(Db db)
{
    /// <summary>Says it now. The caller saves.</summary>
    /// <param name="held">With its topic, files and writer.</param>
    /// <exception cref="Refused">Somebody else answered first, or its writer may not answer any more.</exception>
    public async Task<Message> Say(HeldAnswer held, DateTimeOffset at)
    {
        var topic = await db.Topics.WithClock().SingleAsync(x => x.Id == held.TopicId);
        var message = topic.Answer(held.Id, held.Seen, held.Text, await DeskTimes.Read(db), held.Member, at, held.Waits, await OwnSince(held));
        db.Add(message);
        foreach (var file in held.Files.OrderBy(x => x.Id)) message.Attach(file.File, at);
        db.RemoveRange(held.Files);
        db.Remove(held);
        return message;
    }

    /// <summary>The last answer that its writer knows of: what he himself said since is no news to him; what somebody else said is.</summary>
    async Task<int> OwnSince(HeldAnswer held)
    {
        var since = await db.Messages.Where(x => x.TopicId == held.TopicId && x.Number > held.Seen && x.MemberId != null).OrderBy(x => x.Number).Select(x => new { x.Number, x.MemberId }).ToListAsync();
        return since.TakeWhile(x => x.MemberId == held.MemberId).LastOrDefault()?.Number ?? held.Seen;
    }
}

/// <summary>Looks again whether it still is to be said and its time has come; then says it, or has it ask.</summary>
public sealed class LeaveHeldJob(Db db, SayHeld saying, TimeProvider clock) : IDo<LeaveHeld>
{
    /// <inheritdoc />
    public async Task Do(LeaveHeld job, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        if (await db.HeldAnswers.Held().SingleOrDefaultAsync(x => x.Id == job.Held, stop) is not { StoppedAt: null } held || held.GoesAt > at) return;
        try { await saying.Say(held, at); }
        catch (Refused) { held.Stop(at); }
    }
}

/// <summary>Plans the leaving in the commit that writes it, and forgets it when it is taken back.</summary>
public sealed class PlanHeld(Db db) : IReactTo<AnswerHeld>, IReactTo<AnswerTakenBack>
{
    /// <inheritdoc />
    public Task React(AnswerHeld happened) => db.Later(new LeaveHeld(happened.Held), happened.Goes, LeaveHeld.KeyOf(happened.Held));

    /// <inheritdoc />
    public Task React(AnswerTakenBack happened) => db.Forget(LeaveHeld.KeyOf(happened.Held));
}

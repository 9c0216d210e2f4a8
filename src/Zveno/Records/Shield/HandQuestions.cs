using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>At a stand-up hour: each specialist's waiting questions are handed over as one list.</summary>
public sealed record HandQuestions : Job
{
    internal const string Key = "stand-up";
}

/// <summary>Hands them over.</summary>
sealed class HandQuestionsJob(Db db, TimeProvider time) : IDo<HandQuestions>
{
    /// <inheritdoc />
    public async Task Do(HandQuestions job, CancellationToken stop)
    {
        var at = time.GetUtcNow();
        var waiting = await db.Questions.Where(x => x.HandedAt == null && x.RemovedAt == null).OrderBy(x => x.AskedAt).ThenBy(x => x.Id).ToListAsync(stop);
        foreach (var of in waiting.GroupBy(x => x.SpecialistId)) db.Add(new QuestionList(Ids.New(at), of.Key, [.. of], urgent: false, null, at));
    }
}

/// <summary>Keeps the next hand-over planned while a question waits: when one is asked, and when the hours change.</summary>
sealed class PlanStandUp(Db db) : IReactTo<QuestionAsked>, IReactTo<StandUpsSet>
{
    /// <inheritdoc />
    public Task React(QuestionAsked happened) => happened.Urgent ? Task.CompletedTask : Plan(happened.At);

    /// <inheritdoc />
    public async Task React(StandUpsSet happened)
    {
        if (await db.Questions.AnyAsync(x => x.HandedAt == null && x.RemovedAt == null)) await Plan(happened.At);
    }

    async Task Plan(DateTimeOffset at) =>
        await db.Later(new HandQuestions(), StandUpHours.Next(await db.StandUpTimes(), await db.AgencyZone(), await AgencyCalendar.Of(db), at), HandQuestions.Key);
}

/// <summary>When the stand-ups are.</summary>
static class StandUpHours
{
    extension(Db db)
    {
        /// <summary>The agency's times of day.</summary>
        public async Task<IReadOnlyList<TimeOnly>> StandUpTimes() => await db.Set<StandUps>().AsNoTracking().FirstOrDefaultAsync() is { } own ? own.Times : StandUps.Parse(StandUps.Usual);
    }

    /// <summary>The first stand-up after an instant (UTC), on a working day of the agency's calendar.</summary>
    public static DateTimeOffset Next(IReadOnlyList<TimeOnly> times, TimeZoneInfo zone, WorkingCalendar calendar, DateTimeOffset after)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(after, zone).DateTime);
        for (var i = 0; i < 60; i++, day = day.AddDays(1))
            if (calendar[day].IsWorking)
                foreach (var time in times)
                {
                    var local = day.ToDateTime(time);
                    var at = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
                    if (at > after) return at;
                }
        return after.AddDays(1);
    }
}

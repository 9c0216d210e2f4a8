using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Hands the shift to another with the count of what waits; the other accepts it.</summary>
public static class HandShift
{
    /// <param name="Member">Who takes it.</param>
    public record Form(Guid Member, string? Words = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<ShiftJson>("shifts", Hand, async (id, http) =>
        {
            var (db, by) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<Member>());
            if (!by.ReadsInbox) throw new NotHere();
            var shift = await db.ShiftHandOvers.OneVisible(id);
            return Answer.GoTo("/changes").OrJson(() => ShiftJson.Of(shift));
        });
        routes.Post<ShiftJson>("shifts/{shift:guid}/accept", Accept);
        routes.Api.Get<Paged<ShiftJson>>("shifts", List);
    }

    static async Task<Answer> Hand(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        if (!by.ReadsInbox) throw new NotHere();
        var (open, late) = (await db.Changes.CountAsync(x => x.EndedAt == null), await db.Topics.CountAsync(x => x.AnswerBy <= at));
        var shift = new ShiftHandOver(form.Id ?? Ids.New(at), await db.Members.OneVisible(form.Member), open, late, form.Words, by, at);
        db.Add(shift);
        await db.Save();
        return Shown(shift, page).Created("/api/v1/shifts").Say(page.Text.Records.ShiftHandedSaid(open));
    }

    static async Task<Answer> Accept(Guid shift, Db db, Member by, Page page, TimeProvider clock)
    {
        var taken = await db.ShiftHandOvers.OneVisible(shift);
        taken.Accept(by, clock.GetUtcNow());
        await db.Save();
        return Shown(taken, page);
    }

    static async Task<Answer> List(Guid? after, int? limit, Db db, Member by)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var page = await db.ShiftHandOvers.ByPages(after, limit, ShiftJson.Of);
        return Answer.Done().OrJson(() => page);
    }

    static Answer Shown(ShiftHandOver shift, Page page) => (Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http) ? Answer.Fragments() : Answer.GoTo("/changes")).OrJson(() => ShiftJson.Of(shift));
}

/// <summary>A hand-over of the shift as the API tells it.</summary>
/// <param name="Open">Changes that waited then.</param>
/// <param name="Late">Topics past their promise then.</param>
public sealed record ShiftJson(Guid Id, Guid From, Guid To, DateTimeOffset HandedAt, int Open, int Late, string? Words, DateTimeOffset? AcceptedAt)
{
    /// <summary>From the hand-over.</summary>
    public static ShiftJson Of(ShiftHandOver x) => new(x.Id, x.FromId, x.ToId, x.HandedAt, x.Open, x.Late, x.Words, x.AcceptedAt);
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>Writes down what a stand-up settled, takes it back, hands questions over.</summary>
public static class SettleAtStandUp
{
    /// <param name="Text">What was settled.</param>
    /// <param name="Task">About which task, id or number; none when not said.</param>
    /// <param name="Member">About whom; nobody when not said.</param>
    public record Form(string Text, string? Task = null, Guid? Member = null) : Input<Form>;

    public record HandForm(Guid Specialist) : Input<HandForm>;

    public record BackForm : Input<BackForm>;

    public static void Map(Routes routes)
    {
        routes.Post<StandUpJson>("stand-up/{standUp:guid}/outcomes", Settle);
        routes.Post<StandUpJson>("stand-up/{standUp:guid}/outcomes/{outcome:guid}/remove", TakeBack);
        routes.Post<StandUpJson>("stand-up/{standUp:guid}/questions", Hand);
    }

    static async Task<Answer> Settle(Guid standUp, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (held, at) = (await db.StandUpFor(by, standUp), clock.GetUtcNow());
        var task = string.IsNullOrEmpty(form.Task) ? null : TaskName.TryParse(form.Task, null, out var name) ? await db.TaskFor(by, name) : throw new NotHere();
        var member = form.Member is { } id ? await db.Members.OneVisible(id) : null;
        var settled = held.Settle(Ids.New(at), task?.Id, member?.Id, form.Text, by, at);
        await db.Save();
        var about = task?.Name ?? member?.Name;
        return (await ShowStandUp.Again(db, by, page)).Say(about is null ? settled.Text : $"{about}: {settled.Text}", $"/stand-up/{standUp}/outcomes/{settled.Id}/remove");
    }

    static async Task<Answer> TakeBack(Guid standUp, Guid outcome, BackForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var held = await db.StandUpFor(by, standUp);
        held.TakeBack(held.Outcomes.Find(x => x.Id == outcome) ?? throw new NotHere(), by, clock.GetUtcNow());
        await db.Save();
        return await ShowStandUp.Again(db, by, page);
    }

    static async Task<Answer> Hand(Guid standUp, HandForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (held, specialist, at) = (await db.StandUpFor(by, standUp), await db.Members.OneVisible(form.Specialist), clock.GetUtcNow());
        var waiting = await db.Questions.Where(x => x.SpecialistId == specialist.Id && x.HandedAt == null && x.RemovedAt == null).OrderBy(x => x.AskedAt).ThenBy(x => x.Id).ToListAsync();
        db.Add(held.Hand(Ids.New(at), specialist.Id, waiting, by, at));
        await db.Save();
        return (await ShowStandUp.Again(db, by, page)).Say(page.Text.Plans.HandedNow(specialist.Name, waiting.Count));
    }
}

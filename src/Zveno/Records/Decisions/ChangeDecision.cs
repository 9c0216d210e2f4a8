using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Says a decision otherwise, shows it to the client or takes it back inside, takes it out of the register or puts it back.</summary>
public static class ChangeDecision
{
    /// <summary>What is not named stays.</summary>
    public record Form(string? Text = null, DateOnly? On = null, string? Who = null) : Input<Form>;

    public record PublishForm(bool Published) : Input<PublishForm>;

    public static void Map(Routes routes)
    {
        routes.Post<DecisionJson>("decisions/{decision:guid}", Change);
        routes.Post<DecisionJson>("decisions/{decision:guid}/publish", Publish);
        routes.Post<DecisionJson>("decisions/{decision:guid}/remove", Remove);
        routes.Post<DecisionJson>("decisions/{decision:guid}/restore", Restore);
    }

    static async Task<Answer> Change(Guid decision, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var changed = await db.DecisionFor(by, decision);
        var before = new { text = changed.Text, on = changed.DecidedOn, who = changed.Who };
        changed.Change(form.Text ?? changed.Text, form.On ?? changed.DecidedOn, form.Who ?? changed.Who, by, clock.GetUtcNow());
        await db.Save();
        return (await ShowDecisions.Again(db, changed, by, page)).Say(page.Text.Records.DecisionChanged, $"/decisions/{decision}", before);
    }

    static async Task<Answer> Publish(Guid decision, PublishForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var shown = await db.DecisionFor(by, decision);
        var was = shown.IsPublished;
        shown.Publish(form.Published, by, clock.GetUtcNow());
        await db.Save();
        return (await ShowDecisions.Again(db, shown, by, page)).Say(page.Text.Records.DecisionPublished(form.Published), $"/decisions/{decision}/publish", new { published = was });
    }

    static async Task<Answer> Remove(Guid decision, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await db.DecisionFor(by, decision);
        removed.Remove(by, clock.GetUtcNow());
        await db.Save();
        return (await ShowDecisions.Again(db, removed, by, page)).Say(page.Text.Records.DecisionTakenOut, $"/decisions/{decision}/restore");
    }

    static async Task<Answer> Restore(Guid decision, Db db, Member by, Page page, TimeProvider clock)
    {
        var restored = await db.DecisionFor(by, decision);
        restored.Restore(by, clock.GetUtcNow());
        await db.Save();
        return await ShowDecisions.Again(db, restored, by, page);
    }
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Writes the ready descriptions of time.</summary>
public static class ChangePhrases
{
    /// <param name="Project">The project's id; null for the agency's own.</param>
    public record Form(string Text, Guid? Project = null) : Input<Form>;

    public record TextForm(string Text) : Input<TextForm>;

    public static void Map(Routes routes)
    {
        routes.Create<EntryPhraseJson>("entry-phrases", Make, Again);
        routes.Post<EntryPhraseJson>("entry-phrases/{phrase:guid}", Say);
        routes.Post<EntryPhraseJson>("entry-phrases/{phrase:guid}/remove", Remove);
        routes.Post<EntryPhraseJson>("entry-phrases/{phrase:guid}/restore", Restore);
    }

    static async Task<Answer> Make(Form form, Db db, Member by, TimeProvider clock)
    {
        if (!by.SeesHoursOfOthers) throw PhraseRefusals.NotYours();
        var at = clock.GetUtcNow();
        var project = form.Project is { } id ? await db.Projects.OneVisible(id) : null;
        var phrase = new EntryPhrase(form.Id ?? Ids.New(at), project, form.Text, await InUse(db), by, at);
        db.Add(phrase);
        await db.Save();
        return (await Answered(db, phrase, by)).Created($"/api/v1/entry-phrases/{phrase.Id}");
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var phrase = await http.RequestServices.GetRequiredService<Db>().EntryPhrases.OneVisible(id);
        return Answer.GoTo("/settings/hours").OrJson(() => EntryPhraseJson.Of(phrase));
    }

    static async Task<Answer> Say(Guid phrase, TextForm form, Db db, Member by, TimeProvider clock)
    {
        var changed = await One(db, phrase, by);
        if (changed.RemovedAt is not null) throw new NotHere();
        changed.Say(form.Text, await InUse(db), by, clock.GetUtcNow());
        await db.Save();
        return await Answered(db, changed, by);
    }

    static async Task<Answer> Remove(Guid phrase, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await One(db, phrase, by);
        removed.Remove(by, clock.GetUtcNow());
        await db.Save();
        return (await Answered(db, removed, by)).Say(page.Text.Phrases.Removed(removed.Text), $"/entry-phrases/{phrase}/restore");
    }

    static async Task<Answer> Restore(Guid phrase, Db db, Member by, TimeProvider clock)
    {
        var restored = await One(db, phrase, by);
        restored.Restore(await InUse(db), by, clock.GetUtcNow());
        await db.Save();
        return await Answered(db, restored, by);
    }

    // A phrase of a project is nobody's business who is from outside.
    static async Task<EntryPhrase> One(Db db, Guid id, Member by)
    {
        var found = await db.EntryPhrases.OneVisible(id);
        return found.ProjectId is null || by.SeesHoursOfOthers ? found : throw new NotHere();
    }

    static async Task<List<EntryPhrase>> InUse(Db db) => await db.EntryPhrases.Where(x => x.RemovedAt == null).ToListAsync();

    static async Task<Answer> Answered(Db db, EntryPhrase phrase, Member by) =>
        Answer.Fragments(new Fragment(typeof(PhrasesView), await ShowPhrases.Model(db, by), "phrases")).OrGoTo("/settings/hours").OrJson(() => EntryPhraseJson.Of(phrase));
}

/// <summary>A ready description of time.</summary>
/// <param name="Project">Null for the agency's own.</param>
public sealed record EntryPhraseJson(Guid Id, Guid? Project, string Text, DateTimeOffset? RemovedAt)
{
    internal static EntryPhraseJson Of(EntryPhrase x) => new(x.Id, x.ProjectId, x.Text, x.RemovedAt);
}

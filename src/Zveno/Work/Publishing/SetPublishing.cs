using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Says what a project shows to its client by itself. Where records are there that the new rule would have made otherwise, it is asked what becomes of them.</summary>
public static class SetPublishing
{
    /// <summary>What becomes of records that are there already.</summary>
    public enum Existing
    {
        /// <summary>They stay as they are.</summary>
        Keep,

        /// <summary>Those whose rule changed are shown or hidden as new ones are.</summary>
        Follow,
    }

    /// <param name="Existing">Asked for when it matters and is not said.</param>
    public record Form(TasksShown Tasks, bool Decisions = false, bool Metrics = false, Existing? Existing = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<PublishingJson>("projects/{project}/publishing", Handle);

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, Page page, IEnumerable<IShownByRule> kinds, TimeProvider clock)
    {
        var (of, at) = (await db.ProjectFor(by, project), clock.GetUtcNow());
        var (was, rule) = (of.Publishing(), new PublishingRule(form.Tasks, form.Decisions, form.Metrics));
        var others = await Others(of, was, rule, kinds);
        if (by.TalksToClients && others.Count > 0 && form.Existing is null) throw Refusals.AskExisting([.. others.Select(x => x.Others)]);
        var follows = form.Existing is Existing.Follow && others.Count > 0;
        of.Publish(rule, follows, by, at);
        if (follows) foreach (var (kind, records) in others) await kind.Show(of.Id, records.Show, by, at);
        await db.Save();
        return (await ShowPublishing.Of(db, of, by, page, kinds)).Say(page.Text.Work.PublishingSet);
    }

    // Only of what changed, and only where something is there that is otherwise than new ones will be.
    static async Task<List<(IShownByRule Kind, OtherRecords Others)>> Others(Project of, PublishingRule was, PublishingRule rule, IEnumerable<IShownByRule> kinds)
    {
        var others = new List<(IShownByRule, OtherRecords)>();
        foreach (var kind in kinds)
        {
            var there = await kind.Count(of.Id);
            if (rule.Shows(there.Kind) is not { } show || was.Shows(there.Kind) == show) continue;
            if ((show ? there.Hidden : there.Shown) is > 0 and var count) others.Add((kind, new OtherRecords(there.Kind, show, count)));
        }
        return others;
    }
}

/// <summary>Records that are otherwise than new ones will be.</summary>
/// <param name="Show">Whether new ones are shown.</param>
/// <param name="Count">How many are there that are not, or the other way round.</param>
public sealed record OtherRecords(ShownKind Kind, bool Show, int Count);

/// <summary>What is asked.</summary>
/// <param name="Kind">Always <c>existing</c>.</param>
/// <param name="Send">The field of the same request that answers it: <c>keep</c> or <c>follow</c>.</param>
public sealed record ExistingJson(string Kind, IReadOnlyList<OtherRecords> Others, string Send);

/// <summary>The same, as the page asks it.</summary>
public sealed record ExistingModel(IReadOnlyList<OtherRecords> Others, string Sentence);

static partial class Refusals
{
    public static Refused AskExisting(IReadOnlyList<OtherRecords> others) => new(text => text.Work.AskExisting(others), StatusCodes.Status409Conflict)
    {
        Field = "existing",
        Choice = new(_ => new ExistingJson("existing", others, "existing"), typeof(ExistingView), text => new ExistingModel(others, text.Work.AskExisting(others))),
    };
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>How fast the desk answers, by channel and kind of topic, and who is on call.</summary>
public static class ShowRules
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("settings/replies", async (HttpContext http, Db db, Member by) =>
            await Of(db, by) is var rules && Answer.WantsFragment(http) ? Answer.Page<RulesView>(rules) : Answer.Page<RulesPage>(rules));
        routes.Api.Get<Paged<ReplyRuleJson>>("reply-rules", async (Db db, Member by) =>
        {
            var rules = await Of(db, by);
            return Answer.Done().OrJson(() => Paging.Whole(rules.Rules));
        });
        routes.Api.Get<DeskRulesJson>("desk-rules", async (Db db, Member by) =>
        {
            var rules = await Of(db, by);
            return Answer.Done().OrJson(() => rules.Night);
        });
    }

    /// <summary>The page again after a verb.</summary>
    internal static async Task<Answer> Again(Db db, Member by, Page page, object told)
    {
        var answer = Answer.WantsFragment(page.Http) ? Answer.Fragments(new Fragment(typeof(RulesView), await Of(db, by), "rules", "outerHTML")) : Answer.Done();
        return answer.OrGoTo("/settings/replies").OrJson(() => told);
    }

    static async Task<RulesModel> Of(Db db, Member by)
    {
        ShowInbox.Readers(by);
        var rules = await db.ReplyRules.AsNoTracking().ToDictionaryAsync(x => (x.Channel, x.Kind));
        var night = await db.DeskRules.AsNoTracking().SingleOrDefaultAsync();
        var staff = (await db.Members.AsNoTracking().Active().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync()).FindAll(x => x.CanAnswer);
        return new RulesModel([.. Enum.GetValues<TopicChannel>().SelectMany(channel => Enum.GetValues<TopicKind>().Select(kind => ReplyRuleJson.Of(channel, kind, rules.GetValueOrDefault((channel, kind)))))],
            new DeskRulesJson(night?.OnCallId, night?.TellsAtNight ?? true), staff, by.Leads);
    }
}

/// <summary>The limits of one channel and kind of topic as the API tells them, in working minutes.</summary>
/// <param name="IsOwn">The agency set them; otherwise they are the default.</param>
public sealed record ReplyRuleJson(TopicChannel Channel, TopicKind Kind, int Warn, int Due, int Head, int Breach, bool IsOwn)
{
    /// <summary>From the rule, or the default where there is none.</summary>
    public static ReplyRuleJson Of(TopicChannel channel, TopicKind kind, ReplyRule? rule)
    {
        var limits = rule?.Limits ?? DeskTimes.DefaultOf(channel, kind);
        return new(channel, kind, (int)limits.Warn.TotalMinutes, (int)limits.Due.TotalMinutes, (int)limits.Alarm.TotalMinutes, (int)limits.Breach.TotalMinutes, rule is not null);
    }
}

/// <summary>What the desk does when nobody works, as the API tells it.</summary>
public sealed record DeskRulesJson(Guid? OnCallId, bool TellsAtNight);

/// <summary>The settings page of replies.</summary>
public sealed record RulesModel(IReadOnlyList<ReplyRuleJson> Rules, DeskRulesJson Night, IReadOnlyList<Member> Staff, bool MayChange);

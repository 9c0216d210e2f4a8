using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Sets how fast the desk answers in a channel on a kind of topic, and what it does when nobody works.</summary>
public static class SetRules
{
    /// <summary>Working minutes from the question: warn, answer, tell the head, broken.</summary>
    public record RuleForm(int Warn, int Due, int Head, int Breach) : Input<RuleForm>;

    /// <param name="OnCall">Who gets alarms of urgent questions out of hours; null: the heads.</param>
    /// <param name="TellsAtNight">Whether who writes out of hours is told, once a night, when he will be answered.</param>
    public record NightForm(Guid? OnCall = null, bool TellsAtNight = false) : Input<NightForm>;

    public static void Map(Routes routes)
    {
        routes.Post<ReplyRuleJson>("reply-rules/{way}/{about}", Set);
        routes.Post<ReplyRuleJson>("reply-rules/{way}/{about}/default", Forget);
        routes.Post<DeskRulesJson>("desk-rules", SetNight);
    }

    static async Task<Answer> Set(TopicChannel way, TopicKind about, RuleForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        ReplyRule.Demands(by);
        if (!Enum.IsDefined(way) || !Enum.IsDefined(about)) throw new NotHere();
        var rule = await db.ReplyRules.SingleOrDefaultAsync(x => x.Channel == way && x.Kind == about);
        if (rule is null) db.Add(rule = new ReplyRule(Ids.New(at), way, about));
        rule.Set(form.Warn, form.Due, form.Head, form.Breach, by, at);
        await db.Save();
        return await ShowRules.Again(db, by, page, ReplyRuleJson.Of(way, about, rule));
    }

    static async Task<Answer> Forget(TopicChannel way, TopicKind about, Db db, Member by, Page page, TimeProvider clock)
    {
        ReplyRule.Demands(by);
        if (await db.ReplyRules.SingleOrDefaultAsync(x => x.Channel == way && x.Kind == about) is { } rule)
        {
            rule.Forget(by, clock.GetUtcNow());
            db.Remove(rule);
        }
        await db.Save();
        return await ShowRules.Again(db, by, page, ReplyRuleJson.Of(way, about, null));
    }

    static async Task<Answer> SetNight(NightForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        ReplyRule.Demands(by);
        var rules = await db.DeskRules.SingleOrDefaultAsync();
        if (rules is null) db.Add(rules = new DeskRules(Ids.New(at)));
        rules.Set(form.OnCall is { } id ? await db.Members.OneVisible(id) : null, form.TellsAtNight, by, at);
        await db.Save();
        return await ShowRules.Again(db, by, page, new DeskRulesJson(rules.OnCallId, rules.TellsAtNight));
    }
}

using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>What is taken for a week or a month within the hours: packing, agreement with the client, stand-ups, looking back.</summary>
public sealed class PlansModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Plan.Map(map);
        PlanItem.Map(map);
        PlanVersion.Map(map);
        PlanLine.Map(map);
        PlanChoice.Map(map);
        StandUp.Map(map);
        StandUpOutcome.Map(map);
        Retrospective.Map(map);
        RetroAction.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowPlans.Map(routes);
        MakePlan.Map(routes);
        ShowPlan.Map(routes);
        PackPlan.Map(routes);
        ChangePlan.Map(routes);
        SendPlan.Map(routes);
        ShowRetrospective.Map(routes);
        HoldRetrospective.Map(routes);
        ShowStandUp.Map(routes);
        HoldStandUp.Map(routes);
        SettleAtStandUp.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddScoped<IReactTo<FireRaised>, BurnPlan>();
        services.AddSingleton(new NavItem(51, "/plans", "n", "calendar-stats", text => text.Plans.Title) { Shows = x => x.GetRequiredService<CurrentMember>().Member.ReadsPlans() });
        services.AddSingleton(new NavItem(53, "/stand-up", "u", "flame", text => text.Plans.StandUp) { Shows = x => x.GetRequiredService<CurrentMember>().Member.ReadsPlans() });
        foreach (var (order, key, what) in StandUpKeys) services.AddSingleton(new Shortcut(KeyPlace.StandUp, order, key, what) { HeardIn = "controllers/one_key_controller.js" });
        services.AddSingleton(new ProjectPlace(5, "plans", "calendar-stats", text => text.Plans.Title));
    }

    static readonly (int Order, string Key, Func<Platform.Text, string> What)[] StandUpKeys =
        [(10, "j k", text => text.Plans.KeyRows), (20, "1 2 3 4", text => text.Plans.KeyOutcome), (30, "5", text => text.Plans.OwnWords), (40, "9", text => text.Plans.KeyBeginEnd)];
}

using Zveno.Platform;

namespace Zveno.Plans;

static class Refusals
{
    public static Refused OnlyWhoTalks() => new(text => text.Plans.OnlyWhoTalks, StatusCodes.Status403Forbidden);

    public static Refused NotYours() => new(text => text.Plans.NotYours, StatusCodes.Status403Forbidden);

    public static Refused ProjectEnded(string name) => new(text => text.Plans.ProjectEnded(name), StatusCodes.Status409Conflict);

    public static Refused PlanIsGone() => new(text => text.Plans.PlanIsGone, StatusCodes.Status409Conflict);

    public static Refused PlanIsThere(string period) => new(text => text.Plans.PlanIsThere(period), StatusCodes.Status409Conflict) { Field = "day" };

    public static Refused PlanWasSent() => new(text => text.Plans.PlanWasSent, StatusCodes.Status409Conflict);

    public static Refused BadDay() => new(text => text.Plans.BadDay) { Field = "day" };

    public static Refused BadLimit() => new(text => text.Plans.BadHours) { Field = "hours" };

    public static Refused BadMinutes() => new(text => text.Plans.BadHours) { Field = "hours" };

    public static Refused LimitTooSmall(int least) => new(text => text.Plans.LimitTooSmall(text.Duration(TimeSpan.FromMinutes(least)))) { Field = "hours" };

    public static Refused AnotherProjects(string task) => new(text => text.Plans.AnotherProjects(task)) { Field = "task" };

    public static Refused GoesWithItsTask(string task) => new(text => text.Plans.GoesWithItsTask(task)) { Field = "task" };

    public static Refused NothingToDo(string task) => new(text => text.Plans.NothingToDo(task)) { Field = "task" };

    public static Refused InPlanAlready(string task) => new(text => text.Plans.InPlanAlready(task), StatusCodes.Status409Conflict);

    public static Refused NotInPlan() => new(text => text.Plans.NotInPlan, StatusCodes.Status409Conflict);

    public static Refused PlanIsFull(int most) => new(text => text.Plans.PlanIsFull(most));

    public static Refused NoEstimate(string task) => new(text => text.Plans.NoEstimate(task)) { Field = "hours" };

    public static Refused PushWhat() => new(text => text.Plans.PushWhat) { Field = "push" };

    public static Refused StillDoesNotFit(string pushed, int lack) => new(text => text.Plans.StillDoesNotFit(pushed, text.Duration(TimeSpan.FromMinutes(lack)))) { Field = "push" };

    public static Refused BuyMore(int lack) => new(text => text.Plans.BuyMore(text.Duration(TimeSpan.FromMinutes(lack)))) { Field = "buy" };

    /// <summary>The hard limit: a question that is answered in one of three ways.</summary>
    public static Refused DoesNotFit(Plan plan, Work.WorkTask task, int lack)
    {
        var what = DoesNotFitJson.Of(plan, task, lack);
        Func<Platform.Text, string> sentence = text => text.Plans.DoesNotFit(task.Name, text.Duration(TimeSpan.FromMinutes(lack)));
        return new(sentence, StatusCodes.Status409Conflict) { Field = "way", Choice = new Choice(_ => what, typeof(DoesNotFitView), text => new DoesNotFitModel(what, sentence(text))) };
    }

    public static Refused NothingInPlan() => new(text => text.Plans.NothingInPlan);

    public static Refused NobodyApproves() => new(text => text.Plans.NobodyApproves);

    public static Refused TaskIsGone(string task) => new(text => text.Plans.TaskIsGone(task), StatusCodes.Status409Conflict);

    public static Refused NothingChanged(int version) => new(text => text.Plans.NothingChanged(version), StatusCodes.Status409Conflict);

    public static Refused HiddenFromClient(IReadOnlyList<string> tasks) => new(text => text.Plans.HiddenFromClient(tasks)) { Field = "show" };

    public static Refused NotTheApprover() => new(text => text.Plans.NotTheApprover, StatusCodes.Status403Forbidden);

    public static Refused VersionReplaced(int version, int last) => new(text => text.Plans.VersionReplaced(version, last), StatusCodes.Status409Conflict);

    public static Refused PlanAnswered() => new(text => text.Plans.PlanAnswered, StatusCodes.Status409Conflict);

    public static Refused StandUpEnded() => new(text => text.Plans.StandUpEnded, StatusCodes.Status409Conflict);

    public static Refused PlanNotBegun() => new(text => text.Plans.PlanNotBegun, StatusCodes.Status409Conflict);

    public static Refused OnlyWhoTalksHands() => new(text => text.Plans.OnlyWhoTalksHands, StatusCodes.Status403Forbidden);

    public static Refused NothingToHand() => new(text => text.Plans.NothingToHand, StatusCodes.Status409Conflict);
}

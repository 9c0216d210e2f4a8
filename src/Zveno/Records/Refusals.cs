using Zveno.Platform;

namespace Zveno.Records;

static class Refusals
{
    public static Refused NotYoursToRecord() => new(text => text.Records.NotYoursToRecord, StatusCodes.Status403Forbidden);

    public static Refused OnlyWhoTalks() => new(text => text.Records.OnlyWhoTalks, StatusCodes.Status403Forbidden);

    public static Refused OnlyWhoLeads() => new(text => text.Records.OnlyWhoLeads, StatusCodes.Status403Forbidden);

    public static Refused ProjectEnded(string name) => new(text => text.Records.ProjectEnded(name)) { Field = "project" };

    public static Refused AnotherClients() => new(text => text.Records.AnotherClients);

    public static Refused DayAhead(string field) => new(text => text.Records.DayAhead) { Field = field };

    public static Refused DecisionRemoved() => new(text => text.Records.DecisionRemoved, StatusCodes.Status409Conflict);

    public static Refused UndoneAlready() => new(text => text.Records.UndoneAlready, StatusCodes.Status409Conflict);

    public static Refused NoProject() => new(text => text.Records.NoProject) { Field = "project" };

    public static Refused NoTask(string typed) => new(text => text.Records.NoTask(typed)) { Field = "task" };

    public static Refused BadMinutes() => new(text => text.Records.BadMinutes) { Field = "minutes" };

    public static Refused CauseIsAsked() => new(text => text.Records.CauseIsAsked) { Field = "cause" };

    public static Refused SpecialistAtMeeting(string name) => new(text => text.Records.SpecialistAtMeeting(name)) { Field = "kind" };

    public static Refused TooManyPeople(int most) => new(text => text.Records.TooManyPeople(most)) { Field = "ours" };

    public static Refused MinutesThere() => new(text => text.Records.MinutesThere, StatusCodes.Status409Conflict);

    public static Refused NobodyToTell() => new(text => text.Records.NobodyToTell) { Field = "send" };

    public static Refused NothingToTell() => new(text => text.Records.NothingToTell) { Field = "minutes" };

    public static Refused ChangeEnded() => new(text => text.Records.ChangeEnded, StatusCodes.Status409Conflict);

    public static Refused AssignToWhom() => new(text => text.Records.AssignToWhom) { Field = "member" };

    public static Refused HandShiftToWhom() => new(text => text.Records.HandShiftToWhom) { Field = "member" };

    public static Refused NotASpecialist() => new(text => text.Records.NotASpecialist) { Field = "specialist" };

    public static Refused QuestionAnswered() => new(text => text.Records.QuestionAnswered, StatusCodes.Status409Conflict);

    public static Refused QuestionSent() => new(text => text.Records.QuestionSent, StatusCodes.Status409Conflict);

    public static Refused NotAnsweredYet() => new(text => text.Records.NotAnsweredYet, StatusCodes.Status409Conflict);

    public static Refused BadStandUps() => new(text => text.Records.BadStandUps) { Field = "hours" };

    public static Refused ReasonIsAsked() => new(text => text.Records.ReasonIsAsked) { Field = "reason" };

    public static Refused ClientSeesNoTask() => new(text => text.Records.ClientSeesNoTask);

    public static Refused AnsweredAlready(Approval of) => new(text => text.Records.AnsweredAlready(of.State, of.ContactName ?? "", text.When(of.EndedAt!.Value)), StatusCodes.Status409Conflict);

    public static Refused NoLongerAsked() => new(text => text.Records.NoLongerAsked, StatusCodes.Status409Conflict);

    public static Refused SayWhatToChange() => new(text => text.Records.SayWhatToChange) { Field = "comment" };

    public static Refused FirePushesWhat() => new(text => text.Records.FirePushesWhat) { Field = "pushes" };

    public static Refused BurnsAlready(string task) => new(text => text.Records.BurnsAlready(task), StatusCodes.Status409Conflict);

    public static Refused NothingBurns(string task) => new(text => text.Records.NothingBurns(task), StatusCodes.Status409Conflict);

    public static Refused NothingToRecord() => new(text => text.Records.NothingToRecord, StatusCodes.Status409Conflict);
}

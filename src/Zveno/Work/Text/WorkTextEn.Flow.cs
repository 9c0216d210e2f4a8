using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string BadEvery(int most) => $"Repeat every 1 to {most}.";
    public override string EndBeforeStart => "The rule ends before it starts. Check both dates.";
    public override string BadCount => "How many times: 1 to 1,000, or leave it empty.";
    public override string BadMonthDay => "Day of the month: 1 to 31. A shorter month makes the task on its last day.";
    public override string BadDueAfter => "Due date: 0 to 250 working days after the task is made.";
    public override string TooManyConditions(int most) => $"At most {most} entry conditions. Join some, or move them to a checklist.";
    public override string ConditionGone => "This condition was taken off the stage meanwhile.";
    public override string BadTree => "A template of tasks needs at least one task.";
    public override string NotReady(string stage, string missing) => $"Not ready for “{stage}”: {missing}. Tick it, or say why it moves without that.";
    public override string NotReadyTitle(string task, string stage) => $"{task} is not ready for “{stage}”";
    public override string WhyAnyway => "Why it moves without that";
    public override string WhyAnywayHint => "Kept in the history. Not needed when everything is ticked.";
    public override string MoveAnyway => "Move";
    public override string LeaveThere => "Leave it there";
    public override string MoveTakenBack => "The move was taken back";
    public override string TooManyRoles(int most) => $"At most {most} roles in a team.";
    public override string Team => "Project team";
    public override string TeamHint => "Who does what here. Stages and templates name roles, the task goes to the person.";
    public override string Role => "Role";
    public override string NobodyYet => "nobody yet";
    public override string ByRule(string name) => $"now {name}";
    public override string ChooseMember => "Who";
    public override string RoleTakenOff(string role) => $"“{role}” is off the team";
    public override string HandsToRoleLabel => "Or the role that gets the task";
    public override string HandsToRoleHint => "Goes to whoever has this role in the project team. Counts when no person is chosen above.";
    public override string NoRole => "No role";
    public override string RoleNow(string name) => $"Now it is {name}.";
    public override string RoleNowNobody => "Nobody has the role yet: the task stays with whoever had it. Name somebody in the project settings.";
    public override string EntryLabel => "Entry conditions";
    public override string EntryHint => "A line is a condition. Until they are ticked, a card enters only with a reason.";
    public override string EntryTo(string stage) => $"Ready for “{stage}”";
    public override string EntryHere(string stage) => $"Not met for “{stage}”";
    public override string Path => "Way through the stages";
    public override string PathHint => "On the right: the office’s working time; hover for calendar time.";
    public override string WallTime(string time) => $"By the calendar: {time}";
    public override string Days(long n) => Plural.EnCount(n, "day", "days");
    public override string SaidReady => "ticked a stage’s condition";
    public override string SaidNotReady => "took the tick off a stage’s condition";
    public override string SaidUnready(string missing, string reason) => $"moved without ({missing}): {reason}";
    public override string SaidRecurred(int skipped) => skipped == 0 ? "made by a recurring rule" : $"made by a recurring rule; skipped while the product did not run: {skipped}";
}

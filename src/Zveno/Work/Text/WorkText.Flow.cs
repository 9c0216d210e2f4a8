namespace Zveno.Work;

/// <summary>Words of stages' conditions, teams and ways.</summary>
public abstract partial class WorkText
{
    public abstract string BadEvery(int most);
    public abstract string EndBeforeStart { get; }
    public abstract string BadCount { get; }
    public abstract string BadMonthDay { get; }
    public abstract string BadDueAfter { get; }
    public abstract string TooManyConditions(int most);
    public abstract string ConditionGone { get; }
    public abstract string BadTree { get; }
    public abstract string NotReady(string stage, string missing);
    public abstract string NotReadyTitle(string task, string stage);
    public abstract string WhyAnyway { get; }
    public abstract string WhyAnywayHint { get; }
    public abstract string MoveAnyway { get; }
    public abstract string LeaveThere { get; }
    public abstract string MoveTakenBack { get; }
    public abstract string TooManyRoles(int most);
    public abstract string Team { get; }
    public abstract string TeamHint { get; }
    public abstract string Role { get; }
    public abstract string NobodyYet { get; }
    public abstract string ByRule(string name);
    public abstract string ChooseMember { get; }
    public abstract string RoleTakenOff(string role);
    public abstract string HandsToRoleLabel { get; }
    public abstract string HandsToRoleHint { get; }
    public abstract string NoRole { get; }
    public abstract string RoleNow(string name);
    public abstract string RoleNowNobody { get; }
    public abstract string EntryLabel { get; }
    public abstract string EntryHint { get; }
    public abstract string EntryTo(string stage);
    public abstract string EntryHere(string stage);
    public abstract string Path { get; }
    public abstract string PathHint { get; }
    public abstract string WallTime(string time);
    public abstract string Days(long n);
    public abstract string SaidReady { get; }
    public abstract string SaidNotReady { get; }
    public abstract string SaidUnready(string missing, string reason);
    public abstract string SaidRecurred(int skipped);
}

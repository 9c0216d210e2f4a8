namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string LogCall => "Log a call";
    public override string CallLine(bool incoming, string about, int minutes) => $"{(incoming ? "The client called" : "We called")}: {about}, {minutes} min";
    public override string CallsTitle => "Calls and meetings";
    public override string CallsLead => "Who called whom, about what, with what outcome. A call to a director past the account manager is logged with its cause; the target is none.";
    public override string Calls => "Calls";
    public override string AllCalls => "All";
    public override string PastLead => "Past the account manager";
    public override string PastLeadBadge => "past the AM";
    public override string PastLeadCount(int n) => $"Past the account manager in 30 days: {n}, target 0";
    public override string NoCalls => "No calls yet";
    public override string NoCallsText => "Log a call with the key H from any page.";
    public override string WhoCalled(bool incoming, string theirs, string ours) => incoming ? $"{theirs} → {ours}" : $"{ours} → {theirs}";
    public override string Minutes(int n) => $"{n} min";
    public override string Talk => "talk";
    public override string CauseName(BypassCause cause) => cause switch
    {
        BypassCause.Late => "the answer was late",
        BypassCause.Answer => "the answer did not help",
        BypassCause.Unreachable => "the account manager could not be reached",
        BypassCause.Habit => "does not know whom to call",
        BypassCause.Matter => "a matter for the director",
        _ => "other",
    };

    public override string CallWith => "With whom";
    public override string SomebodyAt(string client) => $"Somebody at “{client}”";
    public override string Direction => "Who called";
    public override string TheyCalled => "The client called us";
    public override string WeCalled => "We called the client";
    public override string OursTalked => "Who of us talked";
    public override string CallAbout => "About what";
    public override string CallOutcome => "Outcome";
    public override string CallMinutes => "Minutes";
    public override string CallBegan => "When";
    public override string CallBeganHint => "Just now, unless said otherwise";
    public override string CauseIs => "Why past the account manager";
    public override string CauseHint => "Asked when the client called a director and has an account manager";
    public override string NotPast => "Not past";
    public override string CauseWordsLabel => "In more words";
    public override string CallLogged(string client) => $"Call logged: {client}";
    public override string CallTakenOut => "Call taken out of the log";
    public override string KeyCall => "log a call";
}

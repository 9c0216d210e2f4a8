namespace Zveno.Records;

public abstract partial class RecordsText
{
    public abstract string LogCall { get; }

    /// <summary>A call in one line.</summary>
    public abstract string CallLine(bool incoming, string about, int minutes);
    public abstract string CallsTitle { get; }
    public abstract string CallsLead { get; }
    public abstract string Calls { get; }
    public abstract string AllCalls { get; }
    public abstract string PastLead { get; }
    public abstract string PastLeadBadge { get; }

    /// <summary>How many calls went past the account manager in thirty days.</summary>
    public abstract string PastLeadCount(int n);
    public abstract string NoCalls { get; }
    public abstract string NoCallsText { get; }
    public abstract string WhoCalled(bool incoming, string theirs, string ours);
    public abstract string Minutes(int n);
    public abstract string Talk { get; }
    public abstract string CauseName(BypassCause cause);
    public abstract string CallWith { get; }
    public abstract string SomebodyAt(string client);
    public abstract string Direction { get; }
    public abstract string TheyCalled { get; }
    public abstract string WeCalled { get; }
    public abstract string OursTalked { get; }
    public abstract string CallAbout { get; }
    public abstract string CallOutcome { get; }
    public abstract string CallMinutes { get; }
    public abstract string CallBegan { get; }
    public abstract string CallBeganHint { get; }
    public abstract string CauseIs { get; }
    public abstract string CauseHint { get; }
    public abstract string NotPast { get; }
    public abstract string CauseWordsLabel { get; }
    public abstract string CallLogged(string client);
    public abstract string CallTakenOut { get; }
    public abstract string KeyCall { get; }
}

using Zveno.Platform;

namespace Zveno.Desk;

/// <summary>Sentences of the first page, the promises and search.</summary>
public abstract class DeskText : Texts
{
    public abstract string Title { get; }

    /// <param name="name">The whole name.</param>
    public abstract string Greeting(string name);
    public abstract string Waiting { get; }
    public abstract string NobodyWaits { get; }
    public abstract string MyTasks { get; }
    public abstract string MyDay { get; }
    public abstract string NoTasks { get; }
    public abstract string DueForClients { get; }
    public abstract string OffersTitle { get; }
    public abstract string MyHours { get; }
    public abstract string ThisWeek(string length);
    public abstract string AtRisk { get; }
    public abstract string Why(int lateClocks, IReadOnlyList<string> redProjects);

    public abstract string GuideTitle { get; }
    public abstract string GuideClient { get; }
    public abstract string GuideClientHint { get; }
    public abstract string GuideProject { get; }
    public abstract string GuideProjectHint { get; }
    public abstract string GuideLink { get; }
    public abstract string GuideLinkHint { get; }

    public abstract string Promises { get; }
    public abstract string PromiseName(Promise promise);

    /// <summary>What exactly is counted.</summary>
    public abstract string Definition(Promise promise);
    public abstract string Kept { get; }
    public abstract string Close { get; }
    public abstract string Broken { get; }
    public abstract string EightWeeks { get; }
    public abstract string GoodOf(Promise promise, int good, int of);
    public abstract string AllStored(int messages);
    public abstract string NoEntries { get; }
    public abstract string NoEntriesOf(Promise promise);
    public abstract string NotAnswered { get; }
    public abstract string LastStep(string ago);
    public abstract string NothingShown { get; }
    public abstract string NoLink { get; }
    public abstract string Sees { get; }
    public abstract string DoesNotSee { get; }
    public abstract string JobParked(string kind);
    public abstract string MailStuck(bool unknown, string subject);

    public abstract string Find { get; }
    public abstract string Commands { get; }
    public abstract string Group(string name);
    public abstract string NothingFor(string typed);
    public abstract string SearchIn { get; }
    public abstract string Everything { get; }

    /// <summary>How to narrow, in a line.</summary>
    public abstract string SearchWords { get; }

    /// <param name="how"><c>layout</c> or <c>near</c>.</param>
    public abstract string Meant(string typed, string how);
    public abstract string GoTo(string page);
    public abstract string NewProject { get; }
    public abstract string NewClient { get; }
    public abstract string RecordTime { get; }
}

/// <summary>Offers them as <c>text.Desk</c>.</summary>
public static class DeskTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public DeskText Desk => text.Of<DeskText>();
    }
}

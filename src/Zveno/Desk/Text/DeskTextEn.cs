using Zveno.Platform;

namespace Zveno.Desk;

sealed class DeskTextEn : DeskText
{
    public override string Title => "Today";
    public override string Greeting(string name) => $"Hello, {name.Split(' ')[0]}";
    public override string Waiting => "Waiting for an answer";
    public override string NobodyWaits => "Nobody is waiting: everyone was answered.";
    public override string MyTasks => "My tasks";
    public override string MyDay => "My day";
    public override string NoTasks => "You have no open tasks.";
    public override string DueForClients => "Due or late for my clients";
    public override string OffersTitle => "Time to send";
    public override string MyHours => "My hours";
    public override string ThisWeek(string length) => $"{length} this week";
    public override string AtRisk => "Clients at risk";
    public override string Why(int lateClocks, IReadOnlyList<string> redProjects)
    {
        var late = lateClocks == 0 ? null : Plural.EnCount(lateClocks, "answer is late", "answers are late");
        var red = redProjects.Count == 0 ? null : $"accounting over its limit: {string.Join(", ", redProjects)}";
        return string.Join("; ", new[] { late, red }.OfType<string>());
    }

    public override string GuideTitle => "Three steps to the first project";
    public override string GuideClient => "Add a client";
    public override string GuideClientHint => "The company, its time zone and the person you talk to. It takes a minute.";
    public override string GuideProject => "Create a project";
    public override string GuideProjectHint => "From a template, on an empty board, or from a Trello file.";
    public override string GuideLink => "Give the client a link";
    public override string GuideLinkHint => "It opens without registration and shows only what carries the eye. It is made on the client’s page, beside the contact.";

    public override string Promises => "Four promises";
    public override string PromiseName(Promise promise) => promise switch
    {
        Promise.Replies => "Answered in 15 minutes",
        Promise.Rooms => "The client sees the work",
        Promise.Accounting => "Accounting share",
        _ => "Nothing is lost",
    };
    public override string Definition(Promise promise) => promise switch
    {
        Promise.Replies => "In 30 days: answers given in time (15 working minutes as a rule, 5 in urgent topics, 4 hours by mail) out of all that were answered or whose limit was broken. Working time only; “no answer needed” does not count.",
        Promise.Rooms => "Now: clients with an open project who have a living room link and for whom at least one task they see moved within 7 days, out of all clients with an open project.",
        Promise.Accounting => "In 30 days, over all projects: account hours out of work and account hours. Presale, internal time and time on no project are not counted. Up to 10% the promise holds; a single project may have a limit of its own.",
        _ => "Now: jobs that were given up after all tries, and mails that did not leave or may not have left. All that clients sent is stored; this number shows what got stuck further on.",
    };
    public override string Kept => "kept";
    public override string Close => "close";
    public override string Broken => "broken";
    public override string EightWeeks => "8 weeks";
    public override string GoodOf(Promise promise, int good, int of) => of == 0
        ? promise == Promise.Rooms ? "no clients with a project" : "nothing to judge by in 30 days"
        : promise == Promise.Rooms ? $"{good} of {Plural.EnCount(of, "client", "clients")}" : $"{good} of {Plural.EnCount(of, "request", "requests")} in 30 days";
    public override string AllStored(int messages) => $"stuck; received and stored in 30 days: {Plural.EnCount(messages, "message", "messages")}";
    public override string NoEntries => "Nothing here";
    public override string NoEntriesOf(Promise promise) => promise == Promise.Lost ? "Nothing is stuck: whatever was to be done and sent is done and sent." : "There is nothing to judge by yet: entries come with the first work.";
    public override string NotAnswered => "not answered";
    public override string LastStep(string ago) => $"last visible step: {ago}";
    public override string NothingShown => "no task is shown to the client";
    public override string NoLink => "no living link";
    public override string Sees => "sees";
    public override string DoesNotSee => "does not see";
    public override string JobParked(string kind) => $"A job was given up: {kind}";
    public override string MailStuck(bool unknown, string subject) => unknown ? $"It is not known whether the mail “{subject}” left" : $"The mail did not leave: “{subject}”";

    public override string Find => "Find";
    public override string Commands => "Commands";
    public override string Group(string name) => name switch { "tasks" => "Tasks", "projects" => "Projects", "clients" => "Clients and people", "talk" => "Talk", "knowledge" => "Knowledge base", "notes" => "Team notes", _ => "Files" };
    public override string NothingFor(string typed) => $"Nothing for “{typed}”. We look for words in any form and for numbers such as AUTO-12.";
    public override string SearchIn => "Where to look";
    public override string Everything => "Everything";
    public override string SearchWords => "Narrow with words: client:auto, project:SITE, @ira, is:open, is:done.";
    public override string Meant(string typed, string how) => how == "layout" ? $"Nothing for “{typed}”. Found in the other keyboard layout:" : $"Nothing for “{typed}”. Here is what comes near:";
    public override string GoTo(string page) => $"Go to {page}";
    public override string NewProject => "Create a project";
    public override string NewClient => "Add a client";
    public override string RecordTime => "Record time";
}

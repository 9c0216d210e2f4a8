using System.Globalization;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>In English.</summary>
public sealed partial class ExchangeTextEn : ExchangeText
{
    public override string Imports => "Import";
    public override string Bring => "Bring tasks in";
    public override string BringAnother => "Bring more in";
    public override string NoImports => "Nothing has been brought in yet";
    public override string NoImportsText => "A Trello board, or a table from Kaiten, Worksection or Excel, becomes a project. First see what will come, then decide. Any import can be undone.";
    public override string State(ImportState state) => state switch
    {
        ImportState.Uploaded => "waits for you",
        ImportState.Mapped => "on its way",
        ImportState.Done => "here",
        ImportState.Undoing => "being undone",
        ImportState.Undone => "undone",
        _ => "",
    };

    public override string NewTitle => "Bring tasks in";
    public override string NewLead => "We show what is in the file first. Nothing appears until you confirm.";
    public override string DropHere => "Drop a .json, .csv or .xlsx file here or choose it, up to 50\u00A0MB";
    public override string WhereFrom => "Where to get the file";
    public override string WhereFromSteps => "In Trello open the board’s menu → “Print, export and share” → “Export as JSON”. Save the page that opens and upload it unchanged. In Kaiten and Worksection export the list of tasks as CSV, Excel or JSON. Any table with a task a row will do too: you match its columns in the next step.";
    public override string Client => "Client";
    public override string ClientHint => "If this board was imported before, leave it empty: its project will be updated.";
    public override string ChooseClient => "Choose a client";
    public override string OrNewClient => "Or a new client";
    public override string NewClient => "Name of the client";
    public override string Look => "See what will come";

    public override IReadOnlyList<string> Steps => ["File", "What will come", "On its way", "Report"];
    public override string BoardOf(string client) => client.Length > 0 ? $"Trello board · {client}" : "Trello board";
    public override string WillCome => "In the file";
    public override string WillDiffer => "Will differ from what it was";
    public override string Known(string project) => $"This board has already been imported into “{project}”: we will update it. What was changed here since then stays.";
    public override string OpenBoard => "Open the board";
    public override string ProjectHead => "Project";
    public override string ProjectName => "Name of the project";
    public override string ProjectCode => "Code";
    public override string ProjectCodeHint(string code) => $"Task numbers begin with it: {code}-12";
    public override string Visible => "The client sees the cards";
    public override string VisibleHint => "The board may hold internal talk, so it is safer to hide the cards first and show what is needed later. Comments become team notes: the client never sees them.";
    public override string ListsHead => "What counts as done";
    public override string ListsHint => "Tick the lists whose cards are done.";
    public override string Archived => "archive";
    public override string Cards(int n) => Plural.EnCount(n, "card", "cards");
    public override string PeopleHead => "Who is who";
    public override string PeopleHint => "Cards of invited people stay unassigned until they join. Upload the board again then and match them.";
    public override string PeopleHintNoInvite => "Whoever is not in the list can be invited by a head or director. Unmatched cards stay unassigned, the names are kept in a note.";
    public override string WhoIs(string name) => $"Who is {name}";
    public override string Nobody => "Leave unassigned";
    public override string Invite => "Invite…";
    public override string InviteAddress => "e-mail for the invitation";
    public override string InviteAddressOf(string name) => $"E-mail to invite {name}";
    public override string Import => "Import";
    public override string Update => "Update the project";
    public override string NotNow => "Not now";

    public override string Bringing => "Bringing it in";
    public override string Far(int done, int of) => $"{done.ToString("N0", Language.En.Numbers)} of {Plural.EnCount(of, "card", "cards")}";
    public override string MayLeave => "You may close this page: the import goes on. It comes whole or not at all.";
    public override string LookAgain => "Reload the page";
    public override string Failed(string? again) => again is null
        ? "The import failed and nothing was changed. Try again; if it fails again, show the file to whoever runs this installation."
        : $"The import failed and nothing was changed. It will be tried again at {again}, or start it anew now.";

    public override string LinksTitle => "Links for those you invited";
    public override string LinksLead => "The import is already running. Send these links: they are shown once and live for seven days.";
    public override string GoOn => "On to the import";
    public override string Brought(string project) => $"It is here: project “{project}” is ready for work.";
    public override string Updated(string project) => $"Project “{project}” is up to date.";
    public override string WhatCame => "What came";
    public override string What => "What";
    public override string New => "New";
    public override string Changed => "Changed";
    public override string Same => "Unchanged";
    public override string Kept => "Ours kept";
    public override string KeptMeans => "“Ours kept”: changed both where the file is from and here. What is here was left alone.";
    public override string WhatLacked => "What the file lacked and what is odd in it";
    public override string Different => "What came differently";

    public override IReadOnlyList<(string Number, string Name, bool Lacks)> TallyOf(TrelloPlan plan, Text text)
    {
        var (lists, cards) = (plan.ListsOpen + plan.ListsArchived, plan.CardsOpen + plan.CardsArchived);
        var attachments = plan.Attachments.Values.Sum();
        return
        [
            (text.Number(lists), $"{Plural.En(lists, "list", "lists")}, {text.Number(plan.ListsArchived)} archived", false),
            (text.Number(cards), $"{Plural.En(cards, "card", "cards")}, {text.Number(plan.CardsArchived)} archived", false),
            (text.Number(plan.CardsDue), Plural.En(plan.CardsDue, "due date", "due dates"), false),
            (text.Number(plan.CheckItems), $"checklist {Plural.En(plan.CheckItems, "item", "items")}, {text.Number(plan.CheckItemsDone)} ticked", false),
            (text.Number(plan.Comments), Plural.En(plan.Comments, "comment", "comments"), false),
            (text.Number(attachments), Plural.En(attachments, "attachment", "attachments"), false),
            (text.Number(plan.Labels), Plural.En(plan.Labels, "label", "labels"), false),
            .. plan.CommentsMissing > 0 ? [(text.Number(plan.CommentsMissing), "comments are not in the file itself", true)] : Array.Empty<(string, string, bool)>(),
        ];
    }

    public override IReadOnlyList<(string Name, Tally Tally)> Tallies(ImportReport report) =>
    [
        ("Cards", report.Cards), ("Stages", report.Lists), ("Labels", report.Labels), ("Checklists", report.Checklists), ("Checklist items", report.Items),
        ("Comments", report.Comments), ("Links and attachments", report.Attachments),
    ];

    protected override IEnumerable<(int Count, string Sentence)> AllRemarks(ImportReport report) =>
    [
        (report.CardsArchived, $"{Cards(report.CardsArchived)} in the archive, as in Trello: by themselves or with their list."),
        (report.Unassigned, $"{Cards(report.Unassigned)} unassigned: their people are not here yet. The names are in a note on the card."),
        (report.Invited.Count, $"Invited: {string.Join(", ", report.Invited.Select(x => x.Name))}. Their cards stay unassigned until they join and the board is uploaded again."),
        (report.Shared, $"{Cards(report.Shared)} with several people: the first who was matched is responsible, the others work on it too."),
        (report.StartsDropped, $"{Plural.EnCount(report.StartsDropped, "start date", "start dates")} after the due date: left out."),
        (report.DatesDropped, $"{Plural.EnCount(report.DatesDropped, "date", "dates")} beyond the calendar: left out."),
        (report.TextsCut, $"{Plural.EnCount(report.TextsCut, "text was", "texts were")} cut: longer than can be kept."),
        (report.Orders.Changed, $"{Plural.EnCount(report.Orders.Changed, "stage", "stages")}: the order of cards now follows Trello."),
        (report.Orders.Kept, $"{Plural.EnCount(report.Orders.Kept, "stage", "stages")}: the order of cards was changed here too and stayed ours."),
        (report.GoneCount, $"{Cards(report.GoneCount)} not in the new file; here they stay{(report.Gone.Count > 0 ? ": " + string.Join(", ", report.Gone.Select(x => $"“{x}”")) : "")}."),
    ];

    public override string PeopleThere(IReadOnlyList<string> names) => $"Members in Trello: {string.Join(", ", names)}";
    public override string NobodyElse => "There are no other members in Trello any more.";
    public override string AttachmentAsText(string name, string address) => $"Attachment: {(name.Length > 0 && name != address ? $"{name}, {address}" : address)}";
    public override string NamelessItem => "Nameless item";
    public override string ItemOf(string name, string? who, DateOnly? due) =>
        $"{name} ({string.Join(", ", new[] { who, due?.ToString("'until' d MMM yyyy", CultureInfo.InvariantCulture) }.OfType<string>())})";

    public override string OnlyWhoTalks => "Boards are brought in by those who work with clients: account managers, dispatchers, heads.";
    public override string NoFile => "Choose a file: an export of Trello, CSV, XLSX or JSON.";
    public override string NoClient => "Choose a client or name a new one: a project needs a client.";
    public override string TwoClients => "A client is chosen from the list and a new one is named. Leave one of them.";
    public override string TooBig(int lists, int cards) =>
        $"The board has more than {lists.ToString("N0", Language.En.Numbers)} lists or {cards.ToString("N0", Language.En.Numbers)} cards, too many at once. Remove old ones in Trello and export again.";

    public override string ImportIsDone => "This file has been imported already. To update the project, upload a new export of the board.";
    public override string CodeTaken(string code) => $"Code {code} belongs to another project. Choose another.";
    public override string UnknownPerson => "Somebody you chose is not here any more. Reload the page and choose again.";
    public override string NoEmail => "Give an e-mail for whoever you invite, or choose “Leave unassigned”.";
}

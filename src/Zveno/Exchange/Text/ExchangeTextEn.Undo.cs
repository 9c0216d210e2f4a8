using Zveno.Platform;

namespace Zveno.Exchange;

public sealed partial class ExchangeTextEn
{
    public override string Undo => "Undo the import…";
    public override string UndoTitle => "Undo the import";
    public override string UndoWords => "Everything that came and that nobody has touched since goes away. Cards that people worked on go to the archive: hours, notes and messages stay.";
    public override string UndoNow => "Undo the import";
    public override string Undoing => "Undoing the import";
    public override string UndoingWords => "You may close the page. The import is undone as a whole or stays as it was.";
    public override string UndoFailed(string? again) => again is null ? "It could not be undone, nothing has changed. Try again." : $"It could not be undone, nothing has changed. We try again at {again}.";
    public override string Undone(string? when, string? who) => $"The import was undone{(when is null ? "" : $" {when}")}{(who is null ? "" : $" by {who}")}.";
    public override string UndoneHead => "What was undone";
    public override string KeptHead => "Kept";
    public override string KeptWords => "These cards were touched after the import. They are in the archive of their project, from where you can take them back.";
    public override string KeptMore(int n) => $"and {Cards(n)} more";
    public override string Why(Touch touch) => touch switch
    {
        Touch.Hours => "has time",
        Touch.Note => "has a note",
        Touch.File => "got a file",
        Touch.Tied => "tied to others",
        Touch.Carried => "taken to another project, stays there",
        _ => "changed",
    };

    public override IReadOnlyList<string> WhatWent(UndoReport report) =>
    [
        .. new (int Count, string Said)[]
        {
            (report.Cards, $"{Cards(report.Cards)} gone with all that came with them."),
            (report.KeptCount, $"{Cards(report.KeptCount)} kept, because people touched them."),
            (report.Restored, $"{Plural.EnCount(report.Restored, "thing", "things")} that the import had changed: as before again."),
            (report.Parts, $"{Plural.EnCount(report.Parts, "note, link or checklist", "notes, links and checklists")} taken off cards that were here before."),
            (report.Stages, $"{Plural.EnCount(report.Stages, "stage", "stages")} gone: nothing was left in them."),
            (report.Labels, $"{Plural.EnCount(report.Labels, "label", "labels")} gone: on no card any more."),
        }.Where(x => x.Count > 0).Select(x => x.Said),
        .. report.Projects.Select(x => x.Is switch
        {
            ProjectEnd.Gone => $"The project “{x.Name}” is gone: nothing was left in it.",
            ProjectEnd.Archived => $"The project “{x.Name}” is in the archive: only what was touched is left in it.",
            _ => $"The project “{x.Name}” stays.",
        }),
        .. report.ClientIsGone ? ["The client taken on with the import is gone: there was nothing else about it."] : Array.Empty<string>(),
    ];

    public override string NothingToUndo => "This import has not come in yet: there is nothing to undo.";
    public override string AlreadyUndone => "This import was undone already.";
    public override string UndoLaterFirst(string later) => $"Another import came into the same project after it: {later}. Undo that one first.";
}

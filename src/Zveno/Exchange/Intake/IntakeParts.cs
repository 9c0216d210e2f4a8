using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>What hangs on a card: checklists, comments, attachments, the note about its other people.</summary>
sealed class IntakeParts(Intake into)
{
    readonly IntakeChecklists _checklists = new(into);
    readonly IntakeNotes _notes = new(into);
    readonly IntakeAttachments _attachments = new(into);

    public void Make(TrelloCard card, WorkTask task, CardWords words)
    {
        foreach (var list in card.Checklists) _checklists.Make(list, task, words.Made);
        if (words.Others.Length > 0) _notes.MakePeople(card, task, words.Others, words.Made);
        foreach (var comment in card.Comments) _notes.Make(comment, task, words.Made);
        foreach (var attachment in card.Attachments.Where(IntakeAttachments.IsLink)) _attachments.Make(attachment, task, words.Made);
    }

    public async Task Meet(TrelloCard card, WorkTask task, CardWords words, CancellationToken stop)
    {
        foreach (var list in card.Checklists) _checklists.Meet(list, task, into.At);
        await _notes.MeetPeople(card, task, words.Others, stop);
        foreach (var comment in card.Comments) await _notes.Meet(comment, task, into.Past(comment.At) ?? into.At, stop);
        foreach (var attachment in card.Attachments.Where(IntakeAttachments.IsLink)) _attachments.Meet(attachment, task, into.At);
    }
}

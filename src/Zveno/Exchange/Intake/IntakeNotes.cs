using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Comments become internal notes, never messages: nobody at Trello wrote them for the client to read here.</summary>
sealed class IntakeNotes(Intake into)
{
    public void Make(TrelloComment comment, WorkTask task, DateTimeOffset made)
    {
        var at = into.Past(comment.At) ?? made;
        Write(ImportedKind.Comment, comment.Id, task, WordsOf(comment), into.Words(comment.AuthorName, 200, into.Text.Trello.NamelessPerson), at);
    }

    public async Task Meet(TrelloComment comment, WorkTask task, DateTimeOffset at, CancellationToken stop)
    {
        if (into.Refs.Find(ImportedKind.Comment, comment.Id) is not { } known) Make(comment, task, at);
        else into.Counts.Met(ImportedKind.Comment, await Meet(known, task, WordsOf(comment), stop));
    }

    /// <summary>Names who else was on the card.</summary>
    public void MakePeople(TrelloCard card, WorkTask task, string others, DateTimeOffset at) => Write(ImportedKind.People, card.Id, task, others, into.IsTable ? into.Text.Exchange.FromFile : "Trello", at);

    public async Task MeetPeople(TrelloCard card, WorkTask task, string others, CancellationToken stop)
    {
        if (into.Refs.Find(ImportedKind.People, card.Id) is { } known) await Meet(known, task, others.Length > 0 ? others : into.IsTable ? into.Text.Exchange.NobodyElseInFile : into.Text.Exchange.NobodyElse, stop);
        else if (others.Length > 0) MakePeople(card, task, others, into.At);
    }

    async Task<Merge> Meet(ImportedRef known, WorkTask task, string words, CancellationToken stop)
    {
        if (known.IsAsBrought("text", words)) return Merge.Same;       // nearly all: no look-up
        if (await into.Db.TaskNotes.SingleOrDefaultAsync(x => x.Id == known.Ours, stop) is not { } note) return Merge.Keep;
        var merge = known.Meet(into.Import.Id, "text", words, note.Text);
        if (merge != Merge.Take) return merge;
        Intake.Open(task);
        task.Correct(note, words, into.By, into.At);
        return merge;
    }

    void Write(ImportedKind kind, string external, WorkTask task, string words, string author, DateTimeOffset at)
    {
        Intake.Open(task);
        var note = task.Write(Ids.New(at), words, author, into.By, at);
        into.Db.Add(note);
        into.Refs.Add(kind, external, note.Id).First(("text", words));
        into.Counts.New(kind);
    }

    string WordsOf(TrelloComment comment) => into.Words(comment.Text, TaskNote.MostText, "—");
}

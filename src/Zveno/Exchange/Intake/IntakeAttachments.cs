using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Attachments with a web address become links; a file kept at Trello is marked so, because its link opens only there.</summary>
sealed class IntakeAttachments(Intake into)
{
    /// <summary>Whether the address can be a link of ours; the others go into the description as text.</summary>
    public static bool IsLink(TrelloAttachment one) =>
        one.CanBeOpened && one.Url.Length <= 2000 && Uri.TryCreate(one.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    public void Make(TrelloAttachment attachment, WorkTask task, DateTimeOffset made)
    {
        var at = into.Past(attachment.At) ?? made;
        Intake.Open(task);
        var ours = task.Attach(Ids.New(at), NameOf(attachment), attachment.Url, null, into.By, at);
        into.Db.Add(ours);
        into.Refs.Add(ImportedKind.Attachment, attachment.Id, ours.Id);
        into.Counts.New(ImportedKind.Attachment);
    }

    /// <summary>Links do not change at Trello; one that was taken off here stays off.</summary>
    public void Meet(TrelloAttachment attachment, WorkTask task, DateTimeOffset at)
    {
        if (into.Refs.Find(ImportedKind.Attachment, attachment.Id) is null) Make(attachment, task, at);
        else into.Counts.Met(ImportedKind.Attachment, Merge.Same);
    }

    string NameOf(TrelloAttachment one)
    {
        var mark = one.IsUpload ? $" ({into.Text.Trello.NotCopied})" : "";
        return into.Words(one.Name, 300 - mark.Length, TrelloTidy.Cut(one.Url, 300 - mark.Length)) + mark;
    }
}

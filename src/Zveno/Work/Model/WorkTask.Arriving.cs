using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>
    /// Stands where another tracker says it stands, done and archived as there: no limit, hand-over or archived stage is asked, and nothing is noted.
    /// For imports only; whatever people do goes through <see cref="MoveTo"/> and <see cref="Archive"/>.
    /// </summary>
    /// <param name="closedAt">When it was done there (UTC); null while open.</param>
    /// <param name="archivedAt">When it was archived there (UTC).</param>
    /// <param name="steppedAt">The last thing that happened to it there (UTC); null leaves what is known.</param>
    /// <exception cref="Refused">The stage belongs to another project.</exception>
    public void Arrive(Stage stage, long place, DateTimeOffset? closedAt, DateTimeOffset? archivedAt, DateTimeOffset? steppedAt = null)
    {
        if (stage.ProjectId != ProjectId) throw Refusals.StageOfAnotherProject();
        if (steppedAt is { } step) (MovedAt, StageSince) = (step, step);
        if ((StageId, Place, ClosedAt, ArchivedAt) == (stage.Id, place, closedAt, archivedAt)) return;
        if (stage.Id != StageId) (StageId, Stage) = (stage.Id, stage);
        (Place, ClosedAt, ArchivedAt) = (place, closedAt, archivedAt);
        if (!_isNew) Record(new TaskArrived(Id, ProjectId, steppedAt ?? MovedAt));
        Project.Touch();
    }

    /// <summary>Counts again what hangs on it: an import that is taken back takes parts off without the verbs that count.</summary>
    internal void Recount(int notes, int attachments, int items, int ticked)
    {
        (NoteCount, AttachmentCount, ItemsTotal, ItemsDone) = (notes, attachments, items, ticked);
        Project.Touch();
    }

    /// <summary>Brings a note that came from elsewhere up to what it says there now.</summary>
    public void Correct(TaskNote note, string text, Member by, DateTimeOffset at)
    {
        Demands(by);
        note.Say(text);
        Stepped(at);
    }
}

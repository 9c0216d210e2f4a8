using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>Says for which service it is done and what kind of work it is; null for neither. One that is archived stays where it was, but is given to nothing new.</summary>
    /// <exception cref="Refused">Archived, or not the member's to do.</exception>
    public void Sort(Service? service, TaskType? type, Member by, DateTimeOffset at)
    {
        Demands(by);
        if ((ServiceId, TypeId) == (service?.Id, type?.Id)) return;
        foreach (var (line, was) in new (CatalogueLine?, Guid?)[] { (service, ServiceId), (type, TypeId) })
            if (line is { ArchivedAt: not null } && line.Id != was) throw Refusals.NotOffered(line.Name);
        (ServiceId, TypeId) = (service?.Id, type?.Id);
        Stepped(at);
        Record(new TaskSorted(Id, ProjectId, ServiceId, TypeId, by.Id, at));
    }
}

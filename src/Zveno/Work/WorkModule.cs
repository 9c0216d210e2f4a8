using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Projects, stages, tasks, checklists, notes, boards, templates.</summary>
public sealed class WorkModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Project.Map(map);
        Stage.Map(map);
        WorkTask.Map(map);
        Checklist.Map(map);
        ChecklistItem.Map(map);
        Label.Map(map);
        TaskLabel.Map(map);
        TaskNote.Map(map);
        TaskAttachment.Map(map);
        ProjectTemplate.Map(map);
    }
}

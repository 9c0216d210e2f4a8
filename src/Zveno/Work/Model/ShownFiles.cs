using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A text shows the files of its own task only; so what is made with another's description gets the files that this shows.</summary>
static class ShownFiles
{
    extension(Db db)
    {
        /// <summary>Hangs on new tasks and their parts the files that their descriptions show, to be saved with them.</summary>
        /// <param name="of">Tasks whose files may be taken; null for any: the description is the agency's own.</param>
        public async Task HangShown(IReadOnlyCollection<WorkTask> made, IReadOnlyCollection<Guid>? of, Member by, DateTimeOffset at)
        {
            var all = made.Concat(made.SelectMany(x => x.Subtasks)).Select(x => (Task: x, Files: FileMark.In(x.Description))).Where(x => x.Files.Count > 0).ToList();
            if (all.Count == 0) return;
            var ids = all.SelectMany(x => x.Files).Distinct().ToList();
            var hung = await db.TaskAttachments.AsNoTracking().Where(x => x.FileId != null && ids.Contains(x.FileId.Value) && x.RemovedAt == null).OrderBy(x => x.Id).Select(x => new { x.TaskId, x.FileId, x.Name }).ToListAsync();
            var names = hung.Where(x => of?.Contains(x.TaskId) != false).DistinctBy(x => x.FileId).ToDictionary(x => x.FileId!.Value, x => x.Name);
            foreach (var (task, files) in all)
                foreach (var file in files.Where(names.ContainsKey)) db.Add(task.Bring(Ids.New(at), names[file], file, by, at));
        }
    }
}

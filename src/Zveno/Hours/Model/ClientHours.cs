using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>A client's published hours of a month on one project.</summary>
/// <param name="Minutes">All that is shown and counts: the tasks' and the project's own.</param>
/// <param name="GiftMinutes">What the agency gave beside it.</param>
/// <param name="Tasks">By visible task, most first; what went on the project as a whole is not among them.</param>
public sealed record ClientHours(Guid Project, string ProjectName, int Minutes, int GiftMinutes, IReadOnlyList<ClientTaskHours> Tasks);

/// <summary>Published hours on one visible task, gifts among them.</summary>
public sealed record ClientTaskHours(Guid Task, string Title, int Minutes);

/// <summary>The query of the room.</summary>
public static class ClientHoursQuery
{
    extension(Db db)
    {
        /// <summary>Published hours of the month of <paramref name="day"/> that the viewer may see: a guest those of the own client only.</summary>
        public async Task<IReadOnlyList<ClientHours>> ClientHours(DateOnly day)
        {
            var month = new DateOnly(day.Year, day.Month, 1);
            var rows = await (from hours in db.RoomHours
                              where hours.Month == month && (hours.Minutes != 0 || hours.GiftMinutes != 0)
                              join project in db.Projects on hours.ProjectId equals project.Id
                              orderby project.Name, project.Id, hours.Minutes descending, hours.Id
                              select new { hours.ProjectId, project.Name, hours.TaskId, Title = db.Set<WorkTask>().Where(x => x.Id == hours.TaskId).Select(x => x.Title).FirstOrDefault(), hours.Minutes, hours.GiftMinutes }).ToListAsync();
            return [.. rows.GroupBy(x => (x.ProjectId, x.Name)).Select(x => new ClientHours(x.Key.ProjectId, x.Key.Name, x.Sum(y => y.Minutes), x.Sum(y => y.GiftMinutes),
                [.. x.Where(y => y.Title is not null && y.Minutes + y.GiftMinutes != 0).Select(y => new ClientTaskHours(y.TaskId!.Value, y.Title!, y.Minutes + y.GiftMinutes))]))];
        }
    }
}

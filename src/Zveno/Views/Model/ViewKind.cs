using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A view over all projects' tasks: one line of the switcher that stands above each of them.</summary>
/// <param name="Path">Its address; the filter's words go along from view to view.</param>
/// <param name="Icon">Name of an icon (see <c>/ui</c>).</param>
public sealed record ViewKind(string Path, string Icon, Func<Text, string> Name)
{
    /// <summary>All of them, in their order on screen: a new view is a new line here.</summary>
    public static readonly IReadOnlyList<ViewKind> All =
    [
        new("/tasks", "list-check", text => text.Views.Table),
        new("/tasks/board", "layout-kanban", text => text.Views.Board),
        new("/tasks/calendar", "calendar", text => text.Views.Calendar),
        new("/tasks/load", "users", text => text.Views.Load),
        new("/tasks/gantt", "calendar-stats", text => text.Gantt.Gantt),
        new("/my-day", "checkbox", text => text.Views.MyDay),
    ];

    /// <summary>Whether a member has it; null for everybody.</summary>
    public Func<Member, bool>? For { get; init; }
}

using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

sealed partial class ViewsTextEn : ViewsText
{
    public override string Tasks => "Tasks";
    public override string AllTasks => "All tasks";
    public override string Views => "Views";
    public override string Table => "Table";
    public override string Calendar => "Calendar";
    public override string Filter => "Filter of tasks";
    public override string Find => "Find in tasks";
    public override string AnyPerson => "Anybody";
    public override string Me => "Mine";
    public override string Nobody => "Nobody’s";
    public override string AnyDue => "Any due date";
    public override string AnyProject => "All projects";
    public override string AnyClient => "All clients";
    public override string AnyStage => "Any stage";
    public override string AnyPriority => "Any priority";
    public override string AnyStar => "Any";
    public override string WithStar => "Starred";
    public override string WithoutStar => "Not starred";
    public override string AnyVisible => "Any";
    public override string Seen => "Sees";
    public override string Unseen => "Does not see";
    public override string State => "State";
    public override string Open => "Open";
    public override string From => "Due from";
    public override string To => "Due to";
    public override string MoreFilters => "More";
    public override string Show => "Show";
    public override string Clear => "Clear";
    public override string Another => "another";
    public override string AnyService => "Any service";
    public override string WithoutService => "Without a service";
    public override string AnyType => "Any type";
    public override string WithoutType => "Without a type";
    public override string Same(string what) => $"{what}: as is";
    public override string GroupBy => "Group";
    public override string Nothing => "No tasks";
    public override string NothingFits => "Nothing fits this filter.";
    public override string NothingYet => "There are no open tasks yet.";
    public override string ShowAll => "Show all";
    public override string ChooseAll => "Choose all tasks of the page";
    public override string Chosen => "Chosen:";
    public override string SamePerson => "Person: as is";
    public override string Change => "Change";
    public override string NoDue => "No due date";
    public override string Done => "Done";
    public override string ToArchive => "Archive";
    public override string FirstPage => "To the beginning";
    public override string FileName => "tasks";
    public override string MonthBefore => "Month before";
    public override string MonthAfter => "Month after";
    public override string ThisMonth => "Today";
    public override string DayOff => "holiday";
    public override string Choose(string name) => $"Choose {name}";
    public override string Ignored(string words) => $"Not understood and left out: {words}. The rest of the filter works.";
    public override string NextPage(int rows) => $"Next {rows}";
    public override string AndMore(int n) => $"{n} more";
    public override string TakeOff(string person) => $"Take off the task: {person}";
    public override string Total(int n) => $"{Plural.EnCount(n, "task", "tasks")} in all";

    public override string DueWhen(DueWhen due) => due switch
    {
        Zveno.Work.DueWhen.Overdue => "Overdue",
        Zveno.Work.DueWhen.Today => "Today",
        Zveno.Work.DueWhen.Week => "This week",
        _ => "No due date",
    };

    public override string Meaning(StageMeaning meaning) => meaning switch
    {
        StageMeaning.Waiting => "Waits for the client",
        StageMeaning.Done => "Done",
        _ => "In work",
    };

    public override string StateName(TaskState state) => state switch
    {
        TaskState.Closed => "Done",
        TaskState.Archived => "Archived",
        TaskState.Backlog => "In the backlog",
        TaskState.All => "Open and done",
        _ => "Open",
    };

    public override string GroupingName(Grouping grouping) => grouping switch
    {
        Grouping.Client => "by client",
        Grouping.Project => "by project",
        Grouping.Person => "by person",
        Grouping.Stage => "by stage",
        Grouping.Service => "by service",
        Grouping.Type => "by type",
        Grouping.Week => "by due week",
        _ => "not grouped",
    };

    public override string ColumnName(Column column) => column switch
    {
        Column.Number => "Number",
        Column.Title => "Task",
        Column.Client => "Client",
        Column.Project => "Project",
        Column.Stage => "Stage",
        Column.Service => "Service",
        Column.Type => "Type",
        Column.Person => "Person",
        Column.Due => "Due",
        Column.Estimate => "Estimate, h",
        Column.Spent => "Spent, h",
        _ => "Priority",
    };
}

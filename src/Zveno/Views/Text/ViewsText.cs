using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>The module's sentences.</summary>
public abstract partial class ViewsText : Texts
{
    public abstract string Tasks { get; }
    public abstract string AllTasks { get; }
    public abstract string Views { get; }
    public abstract string Table { get; }
    public abstract string Calendar { get; }
    public abstract string Filter { get; }
    public abstract string Find { get; }
    public abstract string AnyPerson { get; }
    public abstract string Me { get; }
    public abstract string Nobody { get; }
    public abstract string AnyDue { get; }
    public abstract string AnyProject { get; }
    public abstract string AnyClient { get; }
    public abstract string AnyStage { get; }
    public abstract string AnyPriority { get; }
    public abstract string AnyStar { get; }
    public abstract string WithStar { get; }
    public abstract string WithoutStar { get; }
    public abstract string AnyVisible { get; }
    public abstract string Seen { get; }
    public abstract string Unseen { get; }
    public abstract string State { get; }
    public abstract string Open { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string MoreFilters { get; }
    public abstract string Show { get; }
    public abstract string Clear { get; }
    public abstract string Another { get; }
    public abstract string AnyService { get; }
    public abstract string WithoutService { get; }
    public abstract string AnyType { get; }
    public abstract string WithoutType { get; }
    public abstract string Same(string what);
    public abstract string GroupBy { get; }
    public abstract string Nothing { get; }
    public abstract string NothingFits { get; }
    public abstract string NothingYet { get; }
    public abstract string ShowAll { get; }
    public abstract string ChooseAll { get; }
    public abstract string Chosen { get; }
    public abstract string SamePerson { get; }
    public abstract string Change { get; }
    public abstract string NoDue { get; }
    public abstract string Done { get; }
    public abstract string ToArchive { get; }
    public abstract string FirstPage { get; }
    public abstract string FileName { get; }
    public abstract string MonthBefore { get; }
    public abstract string MonthAfter { get; }
    public abstract string ThisMonth { get; }
    public abstract string DayOff { get; }
    public abstract string Choose(string name);
    public abstract string Ignored(string words);
    public abstract string NextPage(int rows);
    public abstract string AndMore(int n);
    public abstract string Total(int n);
    public abstract string TakeOff(string person);
    public abstract string DueWhen(DueWhen due);
    public abstract string Meaning(StageMeaning meaning);
    public abstract string StateName(TaskState state);
    public abstract string GroupingName(Grouping grouping);
    public abstract string ColumnName(Column column);
}

/// <summary>Offers them as <c>text.Views</c>.</summary>
public static class ViewsTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public ViewsText Views => text.Of<ViewsText>();
    }
}

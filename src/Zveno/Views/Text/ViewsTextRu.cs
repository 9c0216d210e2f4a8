using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

sealed partial class ViewsTextRu : ViewsText
{
    public override string Tasks => "Задачи";
    public override string AllTasks => "Все задачи";
    public override string Views => "Виды";
    public override string Table => "Таблица";
    public override string Calendar => "Календарь";
    public override string Filter => "Отбор задач";
    public override string Find => "Найти в\u00A0задачах";
    public override string AnyPerson => "Все исполнители";
    public override string Me => "Мои";
    public override string Nobody => "Ничьи";
    public override string AnyDue => "Любой срок";
    public override string AnyProject => "Все проекты";
    public override string AnyClient => "Все клиенты";
    public override string AnyStage => "Любой этап";
    public override string AnyPriority => "Любой приоритет";
    public override string AnyStar => "Неважно";
    public override string WithStar => "Со\u00A0звездой";
    public override string WithoutStar => "Без звезды";
    public override string AnyVisible => "Неважно";
    public override string Seen => "Видит";
    public override string Unseen => "Не\u00A0видит";
    public override string State => "Состояние";
    public override string Open => "Открытые";
    public override string From => "Срок с";
    public override string To => "Срок по";
    public override string MoreFilters => "Ещё";
    public override string Show => "Показать";
    public override string Clear => "Сбросить";
    public override string Another => "другое";
    public override string AnyService => "Любая услуга";
    public override string WithoutService => "Без услуги";
    public override string AnyType => "Любой тип";
    public override string WithoutType => "Без типа";
    public override string Same(string what) => $"{what}: как есть";
    public override string GroupBy => "Сложить";
    public override string Nothing => "Задач не\u00A0нашлось";
    public override string NothingFits => "Под этот отбор ничего не\u00A0подходит.";
    public override string NothingYet => "Открытых задач пока нет.";
    public override string ShowAll => "Показать все";
    public override string ChooseAll => "Выбрать все задачи на\u00A0странице";
    public override string Chosen => "Выбрано:";
    public override string SamePerson => "Исполнитель: прежний";
    public override string Change => "Изменить";
    public override string NoDue => "Снять срок";
    public override string Done => "Готово";
    public override string ToArchive => "В\u00A0архив";
    public override string FirstPage => "В\u00A0начало";
    public override string FileName => "zadachi";
    public override string MonthBefore => "Прошлый месяц";
    public override string MonthAfter => "Следующий месяц";
    public override string ThisMonth => "Сегодня";
    public override string DayOff => "праздник";
    public override string Choose(string name) => $"Выбрать {name}";
    public override string Ignored(string words) => $"Не\u00A0поняли и\u00A0пропустили: {words}. Остальной отбор действует.";
    public override string NextPage(int rows) => $"Ещё {rows}";
    public override string AndMore(int n) => $"ещё\u00A0{n}";
    public override string TakeOff(string person) => $"Снять с\u00A0задачи: {person}";
    public override string Total(int n) => $"Всего {Plural.RuCount(n, "задача", "задачи", "задач")}";

    public override string DueWhen(DueWhen due) => due switch
    {
        Zveno.Work.DueWhen.Overdue => "Просрочено",
        Zveno.Work.DueWhen.Today => "Сегодня",
        Zveno.Work.DueWhen.Week => "На этой неделе",
        _ => "Без срока",
    };

    public override string Meaning(StageMeaning meaning) => meaning switch
    {
        StageMeaning.Waiting => "Ждёт клиента",
        StageMeaning.Done => "Готово",
        _ => "В\u00A0работе",
    };

    public override string StateName(TaskState state) => state switch
    {
        TaskState.Closed => "Готовые",
        TaskState.Archived => "В\u00A0архиве",
        TaskState.Backlog => "В\u00A0бэклоге",
        TaskState.All => "Открытые и\u00A0готовые",
        _ => "Открытые",
    };

    public override string GroupingName(Grouping grouping) => grouping switch
    {
        Grouping.Client => "по клиентам",
        Grouping.Project => "по проектам",
        Grouping.Person => "по людям",
        Grouping.Stage => "по этапам",
        Grouping.Service => "по услугам",
        Grouping.Type => "по типам",
        Grouping.Week => "по неделям срока",
        _ => "не\u00A0складывать",
    };

    public override string ColumnName(Column column) => column switch
    {
        Column.Number => "Номер",
        Column.Title => "Задача",
        Column.Client => "Клиент",
        Column.Project => "Проект",
        Column.Stage => "Этап",
        Column.Service => "Услуга",
        Column.Type => "Тип",
        Column.Person => "Исполнитель",
        Column.Due => "Срок",
        Column.Estimate => "Оценка, ч",
        Column.Spent => "Затрачено, ч",
        _ => "Приоритет",
    };
}

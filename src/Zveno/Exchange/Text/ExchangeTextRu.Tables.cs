using Zveno.Platform;

namespace Zveno.Exchange;

public sealed partial class ExchangeTextRu
{
    public override string FirstStage => "Очередь";
    public override string FromFile => "Из файла";
    public override string NobodyElseInFile => "В\u00A0файле больше никого нет.";
    public override string NotTable => "Это доска, а\u00A0не таблица: колонок у\u00A0неё нет.";
    public override string NoTitleColumn => "Укажите колонку с\u00A0названием задачи: без неё задач не будет.";
    public override string RowNumber => "Строка";
    public override string RowWhy => "Почему не перенесена";
    public override string ColumnsHead => "Колонки";
    public override string ColumnsHint => "Слева колонка файла и\u00A0её значения, справа\u00A0— чем она станет. Соответствие запомним для таких же файлов.";
    public override string Remembered => "Колонки такие же, как в\u00A0прошлый раз: соответствие взято оттуда.";
    public override string ColumnInFile => "В\u00A0файле";
    public override string ColumnBecomes => "Станет";
    public override string ColumnEmpty => "пусто";
    public override string HowRead => "Как прочитан файл";
    public override string EncodingLabel => "Кодировка";
    public override string DelimiterLabel => "Разделитель";
    public override string SheetLabel => "Лист";
    public override string HeadRowLabel => "Строка с\u00A0названиями колонок";
    public override string HeadRowHint => "0 — названий нет";
    public override string DatesLabel => "В\u00A0датах через косую черту сначала";
    public override string DayFirst => "день";
    public override string MonthFirst => "месяц";
    public override string ReadAgain => "Прочитать так";
    public override string RowsHead => "Строки, на которые стоит взглянуть";
    public override string RowsKept => "То, что не прочиталось, не потеряется: останется строкой в\u00A0описании задачи.";
    public override string TakeRefused => "Скачать строки без задач";
    public override string IntoProject => "Куда";
    public override string NewProject => "Новый проект";
    public override string IntoProjectHint => "Название и\u00A0код ниже нужны только новому проекту. Строки, где проект назван, придут в\u00A0него.";
    public override string NamelessTable => "Таблица";
    public override string PeopleInFile(IReadOnlyList<string> names) => $"Люди в\u00A0файле: {string.Join(", ", names)}";
    public override string UnknownColumn(string column) => $"Колонки «{column}» в\u00A0файле нет.";
    public override string TwiceInMapping(string role) => $"«{role}» указано у\u00A0двух колонок. Оставьте одну.";
    public override string Looks(string preset) => $"Похоже на выгрузку из {preset}: колонки уже сопоставлены.";
    public override string TableOf(string client) => client.Length > 0 ? $"Таблица · {client}" : "Таблица";
    public override string Rows(int n) => Plural.RuCount(n, "строка", "строки", "строк");
    public override string RowsMore(int n) => $"и\u00A0ещё {n.ToString("N0", Language.Ru.Numbers)}";
    public override string RowsRefused(int n) => $"{Plural.RuCount(n, "строка не станет задачей", "строки не станут задачами", "строк не станут задачами")}.";

    public override string Role(ColumnRole role) => role switch
    {
        ColumnRole.Title => "Название",
        ColumnRole.Description => "Описание",
        ColumnRole.Stage => "Этап",
        ColumnRole.Assignee => "Исполнитель",
        ColumnRole.Labels => "Метки",
        ColumnRole.Priority => "Приоритет",
        ColumnRole.Due => "Срок",
        ColumnRole.Start => "Начало",
        ColumnRole.Estimate => "Оценка",
        ColumnRole.Checklist => "Чек-лист",
        ColumnRole.Parent => "Родительская задача",
        ColumnRole.Project => "Проект",
        ColumnRole.Link => "Ссылка",
        ColumnRole.Id => "Номер там",
        ColumnRole.Done => "Сделана",
        ColumnRole.Made => "Когда создана",
        ColumnRole.Service => "Услуга",
        ColumnRole.Type => "Тип задачи",
        ColumnRole.Watchers => "Наблюдатели",
        ColumnRole.Line => "Строкой в\u00A0описание",
        _ => "Не переносить",
    };

    public override string Delimiter(char delimiter) => delimiter switch { ';' => "точка с\u00A0запятой", ',' => "запятая", '\t' => "табуляция", _ => "вертикальная черта" };

    public override string Encoding(string name) => name switch { "windows-1251" => "Windows (cp1251)", "utf-16" => "UTF-16", "utf-16BE" => "UTF-16, обратный порядок", _ => "UTF-8" };

    public override string Say(TableRefused refused) => refused.Why switch
    {
        TableRefusal.Empty => "В\u00A0файле нет строк под названиями колонок.",
        TableRefusal.TooLarge => "В\u00A0файле слишком много текста или он распаковывается в\u00A0сотни мегабайт. Разделите его на части.",
        TableRefusal.TooManyRows => $"В\u00A0файле {Plural.RuCount(refused.Found, "строка", "строки", "строк")}, за один импорт можно не больше {refused.Limit.ToString("N0", Language.Ru.Numbers)}. Разделите файл на части: например, по годам или проектам.",
        TableRefusal.TooManyColumns => $"В\u00A0файле больше {refused.Limit} колонок. Уберите лишние.",
        TableRefusal.OldExcel => "Это старый формат Excel (.xls) или файл под паролем. Сохраните его как .xlsx без пароля или как CSV.",
        TableRefusal.Locked => "Файл под паролем. Снимите пароль и\u00A0загрузите снова.",
        TableRefusal.NotWorkbook => "Файл не открывается как таблица Excel: он повреждён или это другой архив. Сохраните его снова как .xlsx или CSV.",
        TableRefusal.NoRows => "В\u00A0этом JSON нет списка задач.",
        _ => "Это не таблица и\u00A0не JSON, а\u00A0веб-страница, картинка или PDF. Подойдут CSV, XLSX и\u00A0JSON со списком задач; страницу, которую сохранили как .xls, откройте в\u00A0Excel и\u00A0сохраните как .xlsx.",
    };

    public override string Say(TableProblem problem) => problem.Kind switch
    {
        TableProblemKind.NoTitle => "нет названия",
        TableProblemKind.SameId => $"номер {problem.Value} уже был выше",
        TableProblemKind.BadDate => $"«{problem.Value}» не похоже на дату",
        TableProblemKind.BadEstimate => $"«{problem.Value}» не похоже на часы (от минуты до 1\u00A0000\u00A0ч)",
        TableProblemKind.BadPriority => $"«{problem.Value}» не похоже на приоритет",
        TableProblemKind.BadLink => $"«{problem.Value}» не адрес в\u00A0интернете",
        TableProblemKind.NoParent => $"родительской задачи «{problem.Value}» в\u00A0файле нет",
        TableProblemKind.StartAfterDue => $"начало «{problem.Value}» позже срока",
        TableProblemKind.CutCell => $"длиннее {TableLimits.MostCell.ToString("N0", Language.Ru.Numbers)} знаков: придёт начало, остальное не\u00A0войдёт",
        _ => "подзадача подзадачи встанет под верхнюю задачу",
    };
    public override string IntoBacklog => Typography.Ru("Положить в бэклог, а не на доску");
    public override string IntoBacklogHint => Typography.Ru("Для таблицы пожеланий клиента: новое и несделанное ждёт в бэклоге проекта.");
    public override string ForBacklogOf(string project) => Typography.Ru($"Строки таблицы лягут в бэклог проекта «{project}». Перед этим покажем, что из них получится.");
    public override string OpenBacklog => "Открыть бэклог";
    public override string BroughtToBacklog(string project) => Typography.Ru($"Строки таблицы в бэклоге проекта «{project}».");
}

using System.Text.RegularExpressions;

namespace Zveno.Exchange;

/// <summary>What columns are called in the exports that people bring, and what they mean here.</summary>
public static partial class ColumnNames
{
    static readonly Dictionary<string, ColumnRole> Known = Read("""
        Title: название, задача, название задачи, тема, заголовок, наименование, имя задачи, что сделать, title, name, task, task name, summary, subject, content, card name, card title, карточка, название карточки
        Description: описание, подробности, комментарий, текст, детали, description, details, text, body, notes, note, desc, описание задачи
        Stage: этап, статус, колонка, стадия, список, состояние, столбец, stage, status, column, list, list name, state, column name, раздел, section, section/column
        Assignee: исполнитель, ответственный, исполнители, ответственные, назначено, назначена, кому, участники, assignee, assignees, assigned to, owner, responsible, members, user_to, executor, user to, assign
        Labels: метки, метка, теги, тег, ярлыки, labels, label, tags, tag, категория, категории, category
        Priority: приоритет, важность, срочность, priority, importance, срочно, asap
        Due: срок, дедлайн, крайний срок, дата завершения, дата окончания, срок исполнения, срок выполнения, до, конец, завершить до, due, due date, due on, deadline, end date, date_end, due_date, planned_end, окончание, срок сдачи, плановое завершение, дата конца
        Start: начало, дата начала, старт, начать, start, start date, date_start, planned_start, start_date, плановое начало
        Estimate: оценка, оценка времени, оценка (ч), план часов, плановое время, трудозатраты, трудоёмкость, часы, часов, estimate, estimated time, time estimate, hours, original estimate, исходная оценка, первоначальная оценка, max_time, estimate_workload, план, планируемое время, оценка трудозатрат
        Checklist: чек-лист, чеклист, чек-листы, пункты, checklist, checklists, check list, to-do
        Parent: родитель, родительская задача, родительская карточка, надзадача, parent, parent task, parent_id, parents_ids, parent id, основная задача, задача родитель
        Project: проект, название проекта, project, project name, доска, board, пространство, space
        Service: услуга, направление, service
        Type: тип задачи, вид работ, вид работы, task type, work type, issue type, тип запроса
        Watchers: наблюдатели, наблюдатель, подписчики, watchers, followers, subscribers
        Link: ссылка, ссылки, url, link, links, page, адрес
        Id: id, ид, номер, №, key, код, номер задачи, task id, issue key, id задачи, id карточки, card id, ключ
        Done: завершена, выполнено, выполнена, готово, done, completed, is done, закрыта, completed at, дата выполнения, факт завершения
        Made: создана, создано, дата создания, created, created at, created_at, date_added, date added, created date, created time, дата добавления
        """);

    /// <summary>Kaiten and Worksection, by names that only they have together. What each means beyond <see cref="Known"/>.</summary>
    static readonly (string Name, string[] Marks, int Enough, Dictionary<string, ColumnRole> Roles)[] Presets =
    [
        ("Kaiten", ["column", "board", "lane", "asap", "sort_order", "column_id", "board_id", "lane_id", "planned_start", "planned_end", "estimate_workload", "колонка", "доска", "дорожка", "тип карточки", "размер", "владелец", "пространство", "блокировка"], 3, Read("""
            Stage: column, колонка, column_title
            Project: board, доска
            Labels: tags, метки, теги
            Assignee: owner, responsible, ответственный, ответственные
            Line: участники, members, владелец, дорожка, lane, тип, тип карточки, type, размер, size, size_text, пространство, space
            Priority: asap, срочно
            Due: due_date, срок, planned_end, плановое завершение
            Start: planned_start, плановое начало
            Estimate: estimate_workload, план трудозатрат
            Done: готово, last_moved_to_done_at, дата завершения
            Made: created, создана, дата создания
            Ignore: sort_order, column_id, board_id, lane_id, owner_id, state, condition, version, uid, type_id, updated
            """)),
        ("Worksection", ["user_from", "user_to", "date_added", "date_start", "date_end", "date_closed", "max_time", "max_money", "tags", "page", "user_to.email", "руководитель", "постановщик", "план ч", "факт ч"], 3, Read("""
            Title: name
            Description: text
            Stage: status, статус
            Assignee: user_to, ответственный
            Labels: tags, метки
            Project: project, проект
            Due: date_end
            Start: date_start
            Estimate: max_time
            Done: date_closed
            Made: date_added
            Parent: parent_id
            Line: page, user_from, руководитель, постановщик
            Ignore: max_money, user_to.email, user_from.email, type, date_modified
            """)),
    ];

    static readonly string[] InSeconds = ["original estimate", "исходная оценка", "первоначальная оценка"];

    /// <summary>What a column of this name usually is; null when nobody knows.</summary>
    public static ColumnRole? RoleOf(string name) => Known.TryGetValue(Folded(name), out var role) || Known.TryGetValue(Aside().Replace(Folded(name), ""), out role) ? role : null;

    /// <summary>How many minutes a bare number of a column of estimates counts: its name may say «мин»; Jira writes seconds, of which all numbers are whole minutes.</summary>
    public static decimal MinutesOf(string column, IEnumerable<string> cells)
    {
        var name = Folded(column);
        if (Aside().Match(name) is { Success: true, Groups: var said } && said["minutes"].Success) return 1;
        if (!InSeconds.Contains(Aside().Replace(name, ""))) return 60;
        var numbers = cells.Select(x => long.TryParse(x, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0).Where(x => x > 0).ToList();
        return numbers.Count > 0 && numbers.TrueForAll(x => x % 60 == 0) && numbers.Max() >= 300 ? 1 / 60m : 60;
    }

    /// <summary>What all columns probably are, and whose export it looks like: one column a role, but for lines, labels, links and lists.</summary>
    public static (TableMapping Mapping, string? Preset) Guess(IReadOnlyList<string> columns)
    {
        var folded = columns.Select(Folded).ToHashSet(StringComparer.Ordinal);
        var preset = Presets.Where(x => x.Marks.Count(folded.Contains) >= x.Enough).OrderByDescending(x => x.Marks.Count(folded.Contains)).FirstOrDefault();
        var (roles, taken) = (new Dictionary<string, ColumnRole>(), new HashSet<ColumnRole>());
        foreach (var own in new[] { true, false })
        {
            foreach (var column in columns.Where(x => !roles.ContainsKey(x)))
            {
                var role = own ? preset.Roles?.TryGetValue(Folded(column), out var special) == true ? special : (ColumnRole?)null : RoleOf(column) ?? ColumnRole.Line;
                if (role is not { } found) continue;
                roles[column] = IsMany(found) || taken.Add(found) ? found : ColumnRole.Line;
            }
        }
        if (!taken.Contains(ColumnRole.Title) && columns.FirstOrDefault(x => roles[x] == ColumnRole.Line) is { } first) roles[first] = ColumnRole.Title;
        return (new TableMapping(columns.ToDictionary(x => x, x => roles[x])), preset.Name);
    }

    /// <summary>Whether several columns may have this role: their values come together.</summary>
    public static bool IsMany(ColumnRole role) => role is ColumnRole.Ignore or ColumnRole.Line or ColumnRole.Labels or ColumnRole.Link or ColumnRole.Checklist or ColumnRole.Description or ColumnRole.Watchers;

    /// <summary>As names are compared: lower case, «ё» as «е», single spaces, without a colon or a star at the end.</summary>
    public static string Folded(string name) => string.Join(' ', name.Trim().TrimEnd(':', '*', ' ').ToLowerInvariant().Replace('ё', 'е').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // What stands beside a name: the second of it, the unit that it counts in.
    [GeneratedRegex(@"\s*(?:\(\d{1,3}\)|[,(]\s*(?:ч|час|часов|часы|h|hours?|(?<minutes>мин|минут|минуты|m|min|minutes?))\.?\)?)$")]
    private static partial Regex Aside();

    static Dictionary<string, ColumnRole> Read(string lines) =>
        lines.Split('\n').Select(x => x.Split(':', 2)).SelectMany(x => x[1].Split(',').Select(name => (Name: Folded(name), Role: Enum.Parse<ColumnRole>(x[0].Trim())))).DistinctBy(x => x.Name).ToDictionary(x => x.Name, x => x.Role, StringComparer.Ordinal);
}

using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string AllTasks => "Все задачи";
    public override string Projects => "Проекты";
    public override string EndedProjects => "Завершённые проекты";
    public override string NewProject => "Новый проект";
    public override string FindProject => "Найти проект";
    public override string Project => "Проект";
    public override string Client => "Клиент";
    public override string LeadBy => "Ведёт";
    public override string OpenCount => "В\u00A0работе";
    public override string LateCount => "Просрочено";
    public override string NoProjects => "Проектов пока нет";
    public override string NoProjectsText => "Проект — это доска задач для клиента. Начните с\u00A0шаблона (сайт, SEO, реклама) или перенесите доску из\u00A0Trello: карточки, сроки и\u00A0чек-листы придут сами.";
    public override string NoProjectsForYou => "Здесь появятся проекты, в\u00A0которых есть ваши задачи.";
    public override string NoEnded => "Завершённых проектов нет";
    public override string NoEndedText => "Проект, который закончили, ложится сюда целиком и\u00A0возвращается одной кнопкой.";
    public override string FromTrello => "Перенести из\u00A0Trello";
    public override string BackToLiving => "К\u00A0действующим проектам";
    public override string Stage => "Этап";
    public override string StageName => "Название этапа";
    public override string AddStage => "Добавить этап";
    public override string DropHere => "Перетащите сюда задачу";
    public override string NewTask => "Что сделать";
    public override string Starred => "Важное";
    public override string Everybody => "Все исполнители";
    public override string AllLabels => "Все метки";
    public override string Assignee => "Исполнитель";
    public override string Nobody => "Никто";
    public override string Labels => "Метки";
    public override string ChooseLabels => "Выбрать";
    public override string LabelName => "Новая метка";
    public override string LabelColourOf => "Цвет метки";
    public override string FindOnBoard => "Найти на\u00A0доске";
    public override string AsClient => "Глазами клиента";
    public override string ArchivedCards => "Архив карточек";
    public override string ProjectSettings => "Настройки проекта";
    public override string InArchive => "в\u00A0архиве";
    public override string Description => "Описание";
    public override string NoDescription => "Опишите задачу: что нужно и\u00A0как понять, что готово";
    public override string TaskTitle => "Название задачи";
    public override string Checklists => "Чек-листы";
    public override string ChecklistName => "Название чек-листа";
    public override string ChecklistItem => "Пункт чек-листа";
    public override string ChecklistPublicHint => "Показать чек-лист клиенту вместе с\u00A0задачей";
    public override string NewItem => "Новый пункт";
    public override string NewChecklist => "Новый чек-лист";
    public override string Attachments => "Файлы и\u00A0ссылки";
    public override string Attach => "Приложить";
    public override string DropFiles => "Перетащите файлы сюда или выберите";
    public override string LinkUrl => "или ссылка: https://…";
    public override string StartOn => "Начало";
    public override string DueOn => "Срок";
    public override string EstimateHours => "Оценка, часов";
    public override string PriorityOf => "Приоритет";
    public override string Talk => "Разговор о\u00A0задаче";
    public override string TeamNotes => "Заметки команды";
    public override string NoNotes => "Заметок пока нет. Клиент их не\u00A0увидит никогда.";
    public override string NoteTo => "Заметка команды: клиент не\u00A0увидит";
    public override string NewNote => "Новая заметка";
    public override string EnterWrites => "Enter — записать, Shift Enter — новая строка";
    public override string Write => "Записать";
    public override string ClientSeesNothing => "Клиент не\u00A0видит эту карточку.";
    public override string ClientSeesOnly => "Описание, заметки, оценка, файлы и\u00A0история остаются внутри.";
    public override string History => "История";
    public override string TheProduct => "Звено";
    public override string Hidden => "Карточка скрыта от\u00A0клиента";
    public override string Shown => "Теперь клиент видит карточку";
    public override string ProjectEnded => "Проект в\u00A0архиве. Ничего не\u00A0удалено.";
    public override string SaidMade => "карточка создана";
    public override string SaidClosed => "работа закончена";
    public override string SaidTaken => "исполнитель снят";
    public override string SaidShown => "показано клиенту";
    public override string SaidHidden => "скрыто от\u00A0клиента";
    public override string SaidArchived => "убрано в\u00A0архив";
    public override string SaidRestored => "возвращено из\u00A0архива";
    public override string SaidTicked => "пункт чек-листа отмечен";
    public override string SaidUnticked => "отметка пункта снята";
    public override string SaidNoted => "новая заметка";
    public override string ProjectName => "Название проекта";
    public override string Code => "Код задач";
    public override string CodeHint => "Латиницей: задачи будут называться AUTO-1, AUTO-2. Пусто — подберём по\u00A0названию.";
    public override string ChooseClient => "Выберите клиента";
    public override string ShowsTasksHint => "Клиент видит название, этап и\u00A0срок. Каждую карточку можно скрыть отдельно.";
    public override string Template => "С\u00A0чего начать";
    public override string EmptyTemplate => "Пустая доска";
    public override string EmptyTemplateHint => "Три этапа: очередь, в\u00A0работе, готово.";
    public override string StartDay => "Начало работ";
    public override string StartDayHint => "От\u00A0этого дня по\u00A0рабочему календарю отсчитываются сроки.";
    public override string Begin => "Начать проект";
    public override string WhatComes => "Что появится на\u00A0доске";
    public override string IsDoneStage => "Задача в\u00A0этом этапе считается готовой";
    public override string WaitsForClientStage => "Задачи здесь ждут клиента";
    public override string WaitsForClientHint => "Те, что видны клиенту, стоят в\u00A0его комнате первыми: «Что нужно от\u00A0вас».";
    public override string LimitLabel => "Не\u00A0больше задач";
    public override string LimitHint => "Пусто — без предела";
    public override string HandsToLabel => "Передавать задачи";
    public override string HandsToNobody => "оставлять у\u00A0исполнителя";
    public override string PlaceAfter => "Поставить после";
    public override string First => "в\u00A0самое начало";
    public override string PutStage => "Переставить";
    public override string TakeStageOff => "Убрать этап с\u00A0доски";
    public override string EndProject => "Завершить проект";
    public override string EndProjectHint => "Доска целиком уйдёт в\u00A0архив и\u00A0вернётся одной кнопкой.";
    public override string MakeTemplateOf => "Сделать шаблон из\u00A0этой доски";
    public override string MakeTemplateHint => "Этапы, открытые карточки, чек-листы и\u00A0сроки от\u00A0начала проекта. Люди и\u00A0заметки не\u00A0попадут.";
    public override string TemplateName => "Название шаблона";
    public override string NothingArchived => "В\u00A0архиве пусто";
    public override string NothingArchivedText => "Карточка, убранная с\u00A0доски, лежит здесь со\u00A0всей историей.";
    public override string ArchivedStages => "Этапы, убранные с\u00A0доски";
    public override string NoClients => "Сначала заведите клиента";
    public override string NoClientsText => "Проект всегда делается для клиента: добавьте его, и\u00A0можно начинать.";
    public override string AddClient => "Добавить клиента";
    public override string DescriptionSaved => "Описание сохранено";
    public override string EndedCount(int n) => $"Завершённые: {n}";
    public override string StageSettings(string name) => $"Настройки этапа «{name}»";
    public override string NewTaskIn(string stage) => $"Новая задача в\u00A0этап «{stage}»";
    public override string ShowMore(int n, int left) => $"Показать ещё {Plural.RuCount(n, "карточку", "карточки", "карточек")} из\u00A0{left}";
    public override string OpenTasks(int n) => Plural.RuCount(n, "открытая задача", "открытые задачи", "открытых задач");
    public override string Moved(string stage) => $"Перенесено в\u00A0«{stage}»";
    public override string Archived(string title) => $"В\u00A0архиве: {title}";
    public override string StageTakenOff(string name) => $"Этап «{name}» убран с\u00A0доски";
    public override string TemplateMade(string name) => $"Шаблон «{name}» готов";
    public override string TemplateEnded(string name) => $"Шаблон «{name}» больше не\u00A0предлагается";
    public override string Subtasks => "Подзадачи";
    public override string NewSubtask => "Новая подзадача";
    public override string OntoBoard => "Вынести на\u00A0доску";
    public override string WaitsFor => "Ждёт";
    public override string AwaitedBy => "Её ждут";
    public override string WaitsForTask => "Ждёт другую задачу";
    public override string NewBlocker => "Номер задачи, которую ждём: AUTO-12";
    public override string PartOf(string number, string title) => $"Часть {number}: {title}";
    public override string MakeSubtask(string text) => $"Сделать пункт «{text}» подзадачей";
    public override string BecameSubtask(string title) => $"Теперь подзадача: {title}";
    public override string PutUnder(string title) => $"Теперь это часть задачи «{title}»";
    public override string PutOnBoard(string title) => $"Теперь сама на\u00A0доске: {title}";
    public override string NowWaits(string number) => $"Теперь ждёт {number}";
    public override string WaitsNoMore(string number) => $"Больше не\u00A0ждёт {number}";
    public override string WaitNoMore(string number) => $"Не\u00A0ждать {number}";
    public override string SaidOntoBoard => "теперь сама на\u00A0доске";
    public override string Earlier => "Показать раньше";
    public override string SaidSubtask(string number) => $"новая подзадача {number}";
    public override string SaidPutUnder(string number) => $"теперь часть {number}";
    public override string SaidWaits(string number) => $"ждёт {number}";
    public override string SaidWaitsNoMore(string number) => $"больше не\u00A0ждёт {number}";
    public override string ProjectMenu => "Всё в проекте";
    public override string More => "Копия, перенос";
    public override string CopyTask => "Скопировать задачу";
    public override string CarryTo => "В\u00A0другой проект";
    public override string Carry => "Перенести";
    public override string UnderWhich => "Часть задачи: AUTO-12";
    public override string GoUnder => "Сделать подзадачей";
    public override string Copied(string number) => $"Копия {number} стоит под этой карточкой";
    public override string Carried(string was, string now) => $"{was} теперь {now}";
    public override string SaidCopied(string number) => $"копия {number}";
    public override string SaidCarried(string was, string now) => $"в\u00A0другой проект: {was} → {now}";
    public override string Templates => "Шаблоны";
    public override string AllTemplates => "все шаблоны";
    public override string TemplatesLead => "С\u00A0шаблона начинается проект: этапы, задачи, чек-листы и\u00A0сроки от\u00A0дня начала. Свой делается из\u00A0живой доски: откройте настройки проекта и\u00A0нажмите «Сделать шаблон из\u00A0этой доски».";
    public override string BeginFrom => "Начать проект";
    public override string DueAfter(int days) => days == 0 ? "в\u00A0первый день" : $"через {Plural.RuCount(days, "день", "дня", "дней")}";
    public override string DueAfterHint => "Рабочие дни от\u00A0начала проекта";
    public override string FormerTemplates(int n) => $"В\u00A0архиве: {Plural.RuCount(n, "шаблон", "шаблона", "шаблонов")}";
    public override string NoLabels => "Меток пока нет. Метка помогает находить карточки одного рода: «срочно», «тексты», «ждём доступов».";
    public override string NewLabel => "Новая метка";
    public override string NoClientProjects => "Открытых проектов нет.";
    public override string RemoveChecklist(string name) => $"Убрать чек-лист «{name}»";
    public override string RemoveItem(string text) => $"Убрать пункт «{text}»";
    public override string TakeOff(string name) => $"Убрать «{name}»";
    public override string SaidMoved(string from, string to) => $"из\u00A0«{from}» в\u00A0«{to}»";
    public override string SaidHanded(string to) => $"исполнитель: {to}";
    public override string Comes(int stages, int tasks, int items) => $"{Plural.RuCount(stages, "этап", "этапа", "этапов")}, {Plural.RuCount(tasks, "задача", "задачи", "задач")}, {Plural.RuCount(items, "пункт", "пункта", "пунктов")} в\u00A0чек-листах";

    public override string SaidChanged(string what) => what switch
    {
        "title" => "новое название",
        "description" => "новое описание",
        "dates" => "сроки изменены",
        "estimate" => "оценка изменена",
        "priority" => "приоритет изменён",
        "checklists" => "чек-листы изменены",
        "labels" => "метки изменены",
        "attachments" => "файлы изменены",
        _ => "карточка изменена",
    };

    public override string SaidWord(string part, bool came, IReadOnlyList<string> names) => (part, came) switch
    {
        ("label", true) => names.Count == 1 ? "метка" : "метки",
        ("label", false) => names.Count == 1 ? "снята метка" : "сняты метки",
        ("file", true) => "приложено:",
        ("file", false) => "убрано из\u00A0приложенного:",
        ("checklist", true) => names.Count == 1 ? "чек-лист" : "чек-листы",
        ("checklist", false) => names.Count == 1 ? "убран чек-лист" : "убраны чек-листы",
        ("shown", true) => "клиент видит чек-лист",
        ("shown", false) => "скрыт от\u00A0клиента чек-лист",
        ("item", true) => "добавлено в\u00A0чек-лист:",
        ("item", false) => "убрано из\u00A0чек-листа:",
        ("tick", true) => "отмечено:",
        ("tick", false) => "отметка снята:",
        _ => came ? "добавлено:" : "убрано:",
    } + " " + string.Join(", ", names.Select(x => $"«{x}»"));

    public override string SaidRenamed(string part, string from, string to) => (part switch
    {
        "title" => "название",
        "checklist" => "чек-лист",
        "item" => "пункт чек-листа",
        _ => "имя",
    }) + $": «{from}» → «{to}»";

    public override string PriorityName(Priority priority) => priority switch
    {
        Priority.Urgent => "срочно",
        Priority.High => "высокий",
        Priority.Low => "низкий",
        _ => "обычный",
    };

    public override string ColourName(LabelColour colour) => colour switch
    {
        LabelColour.Green => "зелёная",
        LabelColour.Yellow => "жёлтая",
        LabelColour.Orange => "оранжевая",
        LabelColour.Red => "красная",
        LabelColour.Purple => "сиреневая",
        LabelColour.Blue => "синяя",
        LabelColour.Sky => "голубая",
        LabelColour.Lime => "салатовая",
        LabelColour.Pink => "розовая",
        LabelColour.Black => "чёрная",
        _ => "серая",
    };

    public override IReadOnlyList<(string Name, bool IsDone)> PlainStages => [("Очередь", false), ("В\u00A0работе", false), ("Готово", true)];
}

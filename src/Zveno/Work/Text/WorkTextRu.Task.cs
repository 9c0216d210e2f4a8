using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string OnlyWhoLeads => "Услуги и\u00A0типы задач меняют руководители.";
    public override string TooManyHelpers(int most) => $"Вместе с\u00A0ответственным над задачей работает не\u00A0больше {Plural.RuCount(most, "человека", "человек", "человек")}. Разделите её на\u00A0подзадачи.";
    public override string NotInThoseHands(string task) => $"{task} уже не\u00A0у\u00A0этого человека: её передали раньше. Обновите страницу.";
    public override string WatcherSeesNot(string name) => $"{name} не\u00A0видит эту задачу: подрядчик видит только то, над чем работает. Сделайте его исполнителем.";
    public override string TimeWithoutDate => "Время есть, а\u00A0дня нет. Сначала назначьте срок.";
    public override string NotOffered(string name) => $"«{name}» тем временем убрали в\u00A0архив. Выберите другое.";
    public override string NameTaken(string name) => $"«{name}» в\u00A0списке уже есть.";
    public override string CatalogueIsFull(int most) => $"В\u00A0списке уже {Plural.RuCount(most, "строка", "строки", "строк")}, больше не\u00A0выбрать глазами. Уберите в\u00A0архив лишние.";
    public override string NoteOfAnother => "Заметку меняет тот, кто её написал; убрать её могут и\u00A0руководители.";
    public override string NoteIsGone => "Эту заметку тем временем убрали. Верните её, чтобы менять.";
    public override string Responsible => "Ответственный";
    public override string AddHelper => "Добавить исполнителя";
    public override string ChooseHelper => "Кто ещё работает";
    public override string Watchers => "Наблюдают";
    public override string IWatch => "Вы наблюдаете";
    public override string Watch => "Наблюдать";
    public override string WhoWatches => "Кто наблюдает";
    public override string AddWatcher => "Позвать наблюдать";
    public override string DueTime => "Время срока";
    public override string Service => "Услуга";
    public override string TaskType => "Тип";
    public override string NoLine => "Не указано";
    public override string Services => "Услуги";
    public override string TaskTypes => "Типы задач";
    public override string ServicesAndTypes => "Услуги и\u00A0типы";
    public override string PitchLabel => "Что об\u00A0этой услуге прочтут клиенты";
    public override string NoPitch => "Рассказать клиентам: что это и\u00A0чего добились для\u00A0других";
    public override string CatalogueHint => "По\u00A0ним задачи группируют и\u00A0ищут, а\u00A0оценки сравнивают с\u00A0похожими прошлыми работами.";
    public override string NewService => "Новая услуга";
    public override string NewTaskType => "Новый тип";
    public override string NoServices => "Услуг пока нет: SEO, сайт, контекстная реклама.";
    public override string NoTaskTypes => "Типов пока нет: тексты, вёрстка, настройка.";
    public override string ArchivedLines => "В\u00A0архиве";
    public override string SaidWatches => "наблюдает за\u00A0задачей";
    public override string SaidWatchesNot => "больше не\u00A0наблюдает";
    public override string SaidNoteChanged => "заметка изменена";
    public override string SaidNoteRemoved => "заметка убрана";
    public override string SaidNoteRestored => "заметка возвращена";
    public override string LineArchived(string name) => $"«{name}» в\u00A0архиве: в\u00A0задачах осталось, новым не\u00A0предлагается.";
    public override string ArchiveLine(string name) => $"Убрать в\u00A0архив: {name}";
    public override string Higher(string name) => $"Выше: {name}";
    public override string SaidShared(string who) => $"ещё исполнитель: {who}";
    public override string SaidUnshared(string who) => $"больше не\u00A0исполнитель: {who}";
    public override string SaidWatcher(string who) => $"наблюдает {who}";
    public override string SaidWatcherOff(string who) => $"больше не\u00A0наблюдает {who}";
    public override string SaidMentioned(string who) => $"упоминание: {who}";
    public override string SaidSorted(string? service, string? type) => $"услуга: {service ?? "нет"}, тип: {type ?? "нет"}";
    public override string NewTaskLine => "Что сделать: завтра 15:00 @ира !важно #seo 2ч";
    public override string QuickAdd => "Новая задача";
    public override string QuickHint => "Понимает срок, время, @человека, !важно, *, #метку и\u00A0оценку. Слово после\u00A0\\\u00A0или\u00A0в\u00A0кавычках остаётся как\u00A0есть.";
    public override string QuickMade(string number, string title) => $"{number}: «{title}»";

    public override string QuickDoubt(QuickDoubt doubt) => doubt switch
    {
        { Means.Count: > 0 } => $"«{doubt.Typed}»\u00A0— это {string.Join(" или ", doubt.Means)}?",
        { Kind: QuickKind.Person } => $"Человека «{doubt.Typed}» нет",
        _ => $"Метки «{doubt.Typed}» нет",
    };
    public override string PutBack => "Возвращено, как было.";
    public override string PutBackPartly => "Возвращено то, чего с\u00A0тех пор никто не\u00A0менял.";
    public override string MovedOn => "С\u00A0тех пор это изменили ещё раз. Возвращать нечего: посмотрите историю карточки.";
    public override string NoteEdited => "Заметка изменена.";
    public override string NoteTakenOff => "Заметка убрана.";
    public override string RemoveNote => "Убрать заметку";
    public override string Edited => "изменено";
    public override string ChangedOf(string number) => $"{number}: сохранено.";
    public override string AttachmentTakenOff(string name) => $"«{name}» убрано с\u00A0карточки.";
    public override string KeepMine => "Оставить моё";
    public override string KeepTheirs => "Оставить их";
    public override string KeepBoth => "Оба вместе";
}

using System.Globalization;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>In Russian.</summary>
public sealed class TrelloTextRu : TrelloText
{
    const string HowToExport = "В Trello откройте меню доски, выберите «Печать, экспорт и общий доступ» → «Экспорт в JSON» и загрузите этот файл без изменений.";

    public override string MadeList => "Без списка";
    public override string NamelessBoard => "Доска без\u00A0названия";
    public override string NamelessList => "Список без\u00A0названия";
    public override string NamelessCard => "Карточка без\u00A0названия";
    public override string NamelessChecklist => "Чек-лист";
    public override string NamelessPerson => "Неизвестный участник";
    public override string NotCopied => "не\u00A0скопирован, лежит в\u00A0Trello";

    protected override string Tick(bool on) => on ? "да" : "нет";
    protected override string Moment(DateTime local) => local.ToString("dd.MM.yyyy, HH:mm", CultureInfo.InvariantCulture);

    protected override string Empty => Typography.Ru("Файл пустой. Выгрузите доску или таблицу ещё раз.");
    protected override string TooLarge(long megabytes) =>
        Typography.Ru($"Файл больше {megabytes} МБ, столько за раз не прочитать. Уберите из доски в Trello старые архивные карточки и выгрузите её снова.");

    protected override string WrongEncoding(long line, long column) =>
        Typography.Ru($"Файл сохранён не в UTF-8 ({Place(line, column)}): похоже, его открывали и пересохраняли. {HowToExport}");

    protected override string NotJson(long line, long column) => Typography.Ru($"Это не JSON или файл повреждён ({Place(line, column)}). {HowToExport}");
    protected override string CutShort => Typography.Ru($"Файл обрывается на полуслове: похоже, он скачался не до конца. {HowToExport}");
    protected override string TooDeep(long levels) =>
        Typography.Ru($"В файле больше {Plural.RuCount(levels, "уровня", "уровней", "уровней")} вложенности, у досок Trello так не бывает. {HowToExport}");

    protected override string TooManyEntries(long entries) =>
        Typography.Ru($"В файле больше {Plural.RuCount(entries, "записи", "записей", "записей")}, столько за раз не прочитать. Уберите из доски в Trello старые архивные карточки и выгрузите её снова.");

    protected override string NotTrello => Typography.Ru($"Это не выгрузка доски Trello. {HowToExport}");
    protected override string Reduced =>
        Typography.Ru($"В файле есть карточки, но нет их списков и порядка: это урезанная выгрузка. {HowToExport}");

    protected override string Sentence(TrelloProblemKind kind, int n) => Typography.Ru(kind switch
    {
        TrelloProblemKind.CommentsMissing => $"В файле нет {Comments(n)}: Trello выгружает только последние 1 000 действий на доске.",
        TrelloProblemKind.UploadsNotCopied => $"{Files(n)} в Trello {Plural.Ru(n, "открывается", "открываются", "открываются")} только после входа туда. Переносим ссылки, сами файлы не копируем.",
        TrelloProblemKind.AddressesNotWeb => $"{Plural.RuCount(n, "вложение", "вложения", "вложений")} без веб-адреса. Переносим текстом, не ссылкой.",
        TrelloProblemKind.OpenCardsInArchivedLists => $"{OpenCards(n)} в архивных списках. Переносим тоже.",
        TrelloProblemKind.UnknownList => $"{Cards(n)} без списка: в файле его нет. Переносим в список «{MadeList}».",
        TrelloProblemKind.CommentsOfUnknownCards => $"{Plural.RuCount(n, "комментарий", "комментария", "комментариев")} к карточкам, которых в файле нет. Не переносим.",
        TrelloProblemKind.ChecklistsOfUnknownCards => $"{Plural.RuCount(n, "чек-лист", "чек-листа", "чек-листов")} от карточек, которых в файле нет. Не переносим.",
        TrelloProblemKind.UnknownLabels => $"{Plural.RuCount(n, "метка", "метки", "меток")} на карточках без названия и цвета в файле. Не переносим.",
        TrelloProblemKind.MembersLeft => $"{Plural.RuCount(n, "человек", "человека", "человек")} больше не на доске, но есть в карточках или комментариях.",
        TrelloProblemKind.FieldsNotRead => $"{Values(n)} настраиваемых полей не удалось прочитать. Не переносим.",
        TrelloProblemKind.DuplicateId => $"{Entries(n)} с повторным номером Trello. Берём первую из одинаковых.",
        TrelloProblemKind.IdMissing => $"{Entries(n)} без номера Trello. Переносим, но после правок в Trello повторный импорт добавит их заново.",
        TrelloProblemKind.NameMissing => $"Досок, списков, карточек и чек-листов без названия: {n}.",
        TrelloProblemKind.TextCut => $"{Texts(n)} длиннее, чем можно сохранить. Конец обрезан.",
        TrelloProblemKind.BadCharacters => $"{Texts(n)} с испорченными знаками. Такие знаки убраны или заменены на \uFFFD.",
        TrelloProblemKind.BadDate => $"Не удалось прочитать {Plural.RuCount(n, "дату", "даты", "дат")}. Оставляем пустыми.",
        TrelloProblemKind.WrongType => $"{Values(n)} не того вида, что пишет Trello. Оставляем пустыми.",
        TrelloProblemKind.EntriesSkipped => $"{Entries(n)} не удалось прочитать. Не переносим.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    });

    protected override string WithExamples(string sentence, IReadOnlyList<string> examples) =>
        $"{sentence} {(examples.Count == 1 ? "Где" : "Например")}: {string.Join(", ", examples.Select(one => $"«{one}»"))}.";

    static string Place(long line, long column) => $"строка {line}, байт {column}";
    static string Comments(int n) => Plural.RuCount(n, "комментария", "комментариев", "комментариев");
    static string Files(int n) => Plural.RuCount(n, "файл", "файла", "файлов");
    static string Cards(int n) => Plural.RuCount(n, "карточка", "карточки", "карточек");
    static string Values(int n) => Plural.RuCount(n, "значение", "значения", "значений");
    static string Entries(int n) => Plural.RuCount(n, "запись", "записи", "записей");
    static string Texts(int n) => Plural.RuCount(n, "текст", "текста", "текстов");
    static string OpenCards(int n) => Plural.RuCount(n, "открытая карточка", "открытые карточки", "открытых карточек");
}

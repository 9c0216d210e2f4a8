using System.Globalization;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>In Russian.</summary>
public sealed partial class ExchangeTextRu : ExchangeText
{
    public override string Imports => "Импорт";
    public override string Bring => "Перенести задачи";
    public override string BringAnother => "Перенести ещё";
    public override string NoImports => "Пока ничего не переносили";
    public override string NoImportsText => "Доска Trello или таблица из Kaiten, Worksection, Excel становится проектом. Сначала посмотрите, что придёт, потом решите. Любой импорт можно отменить.";
    public override string State(ImportState state) => state switch
    {
        ImportState.Uploaded => "ждёт решения",
        ImportState.Mapped => "переносится",
        ImportState.Done => "перенесён",
        ImportState.Undoing => "отменяется",
        ImportState.Undone => "отменён",
        _ => "",
    };

    public override string NewTitle => "Перенос задач";
    public override string NewLead => "Сначала покажем, что в файле. Ничего не появится, пока вы не подтвердите.";
    public override string DropHere => "Перетащите сюда файл .json, .csv или .xlsx или выберите, до 50\u00A0МБ";
    public override string WhereFrom => "Где взять файл";
    public override string WhereFromSteps => "В Trello откройте меню доски → «Печать, экспорт и общий доступ» → «Экспорт в JSON». Сохраните страницу, которая откроется, и загрузите её без изменений. В Kaiten и\u00A0Worksection выгрузите список задач в CSV, Excel или JSON. Подойдёт и\u00A0любая таблица, где строка\u00A0— задача: колонки сопоставите на следующем шаге.";
    public override string Client => "Клиент";
    public override string ClientHint => "Если эту доску уже переносили, клиента можно не выбирать: обновим её проект.";
    public override string ChooseClient => "Выберите клиента";
    public override string OrNewClient => "Или новый клиент";
    public override string NewClient => "Название клиента";
    public override string Look => "Посмотреть, что придёт";

    public override IReadOnlyList<string> Steps => ["Файл", "Что придёт", "Перенос", "Отчёт"];
    public override string BoardOf(string client) => client.Length > 0 ? $"Доска Trello · {client}" : "Доска Trello";
    public override string WillCome => "В файле";
    public override string WillDiffer => "Придёт не так, как было";
    public override string Known(string project) => $"Эта доска уже импортирована в\u00A0проект «{project}»: обновим его. Что с\u00A0тех пор изменили здесь, останется.";
    public override string OpenBoard => "Открыть доску";
    public override string ProjectHead => "Проект";
    public override string ProjectName => "Название проекта";
    public override string ProjectCode => "Код";
    public override string ProjectCodeHint(string code) => $"С\u00A0него начинаются номера задач: {code}-12";
    public override string Visible => "Клиент видит карточки";
    public override string VisibleHint => "На доске могли обсуждать внутреннее, поэтому сначала лучше скрыть и показать нужное потом. Комментарии станут заметками команды: их клиент не увидит в\u00A0любом случае.";
    public override string ListsHead => "Что значит «готово»";
    public override string ListsHint => "Отметьте списки, карточки которых уже сделаны.";
    public override string Archived => "архив";
    public override string Cards(int n) => Plural.RuCount(n, "карточка", "карточки", "карточек");
    public override string PeopleHead => "Кто есть кто";
    public override string PeopleHint => "Карточки приглашённых будут без исполнителя, пока человек не войдёт. Потом загрузите доску ещё раз и сопоставьте его.";
    public override string PeopleHintNoInvite => "Кого нет в\u00A0списке, может пригласить руководитель. Карточки без пары останутся без исполнителя, имена сохраним в\u00A0заметке.";
    public override string WhoIs(string name) => $"Кто это: {name}";
    public override string Nobody => "Не назначать";
    public override string Invite => "Пригласить…";
    public override string InviteAddress => "почта для приглашения";
    public override string InviteAddressOf(string name) => $"Почта для приглашения: {name}";
    public override string Import => "Импортировать";
    public override string Update => "Обновить проект";
    public override string NotNow => "Не сейчас";

    public override string Bringing => "Переносим";
    public override string Far(int done, int of) => $"{Plural.RuCount(done, "карточка", "карточки", "карточек")} из\u00A0{of.ToString("N0", Language.Ru.Numbers)}";
    public override string MayLeave => "Страницу можно закрыть: перенос продолжится. Всё появится целиком или не появится вовсе.";
    public override string LookAgain => "Обновить страницу";
    public override string Failed(string? again) => again is null
        ? "Перенести не получилось, ничего не изменилось. Попробуйте ещё раз; если повторится, покажите файл тому, кто ведёт установку."
        : $"Перенести не получилось, ничего не изменилось. Попробуем сами в\u00A0{again}, или начните заново сейчас.";

    public override string LinksTitle => "Ссылки для приглашённых";
    public override string LinksLead => "Перенос уже идёт. Отправьте эти ссылки: они показаны один раз и живут семь дней.";
    public override string GoOn => "Дальше, к\u00A0переносу";
    public override string Brought(string project) => $"Перенесено: проект «{project}» готов к\u00A0работе.";
    public override string Updated(string project) => $"Проект «{project}» обновлён.";
    public override string WhatCame => "Что пришло";
    public override string What => "Что";
    public override string New => "Новых";
    public override string Changed => "Изменено";
    public override string Same => "Без изменений";
    public override string Kept => "Оставлено наше";
    public override string KeptMeans => "«Оставлено наше»: изменили и\u00A0там, откуда файл, и\u00A0здесь. Здешнее не трогаем.";
    public override string WhatLacked => "Чего не было в\u00A0файле и\u00A0что в\u00A0нём не так";
    public override string Different => "Что пришло иначе";

    public override IReadOnlyList<(string Number, string Name, bool Lacks)> TallyOf(TrelloPlan plan, Text text)
    {
        var (lists, cards) = (plan.ListsOpen + plan.ListsArchived, plan.CardsOpen + plan.CardsArchived);
        var (done, attachments) = (plan.CheckItemsDone, plan.Attachments.Values.Sum());
        return
        [
            (text.Number(lists), $"{Plural.Ru(lists, "список", "списка", "списков")}, в\u00A0архиве {text.Number(plan.ListsArchived)}", false),
            (text.Number(cards), $"{Plural.Ru(cards, "карточка", "карточки", "карточек")}, в\u00A0архиве {text.Number(plan.CardsArchived)}", false),
            (text.Number(plan.CardsDue), $"{Plural.Ru(plan.CardsDue, "срок", "срока", "сроков")}", false),
            (text.Number(plan.CheckItems), $"{Plural.Ru(plan.CheckItems, "пункт", "пункта", "пунктов")} чек-листов, отмечено {text.Number(done)}", false),
            (text.Number(plan.Comments), Plural.Ru(plan.Comments, "комментарий", "комментария", "комментариев"), false),
            (text.Number(attachments), Plural.Ru(attachments, "вложение", "вложения", "вложений"), false),
            (text.Number(plan.Labels), Plural.Ru(plan.Labels, "метка", "метки", "меток"), false),
            .. plan.CommentsMissing > 0 ? [(text.Number(plan.CommentsMissing), "комментариев нет в\u00A0самом файле", true)] : Array.Empty<(string, string, bool)>(),
        ];
    }

    public override IReadOnlyList<(string Name, Tally Tally)> Tallies(ImportReport report) =>
    [
        ("Карточки", report.Cards), ("Этапы", report.Lists), ("Метки", report.Labels), ("Чек-листы", report.Checklists), ("Пункты чек-листов", report.Items),
        ("Комментарии", report.Comments), ("Ссылки и\u00A0вложения", report.Attachments),
    ];

    protected override IEnumerable<(int Count, string Sentence)> AllRemarks(ImportReport report) =>
    [
        (report.CardsArchived, $"{Cards(report.CardsArchived)} в\u00A0архиве, как и\u00A0в\u00A0Trello: сами или вместе со своим списком."),
        (report.Unassigned, $"{Cards(report.Unassigned)} без исполнителя: их людей здесь пока нет. Имена в\u00A0заметке на карточке."),
        (report.Invited.Count, $"Приглашены: {string.Join(", ", report.Invited.Select(x => x.Name))}. Их карточки не назначены, пока человек не войдёт и\u00A0доску не загрузят снова."),
        (report.Shared, $"{Cards(report.Shared)} с\u00A0несколькими людьми: первый из сопоставленных отвечает, остальные работают вместе с\u00A0ним."),
        (report.StartsDropped, $"{Plural.RuCount(report.StartsDropped, "дата начала позже срока, не перенесена", "даты начала позже срока, не перенесены", "дат начала позже срока, не перенесены")}."),
        (report.DatesDropped, $"{Plural.RuCount(report.DatesDropped, "дата", "даты", "дат")} за пределами календаря: не перенесены."),
        (report.TextsCut, $"{Plural.RuCount(report.TextsCut, "текст обрезан", "текста обрезаны", "текстов обрезаны")}: длиннее, чем можно сохранить."),
        (report.Orders.Changed, $"{Plural.RuCount(report.Orders.Changed, "этап", "этапа", "этапов")}: порядок карточек теперь как в\u00A0Trello."),
        (report.Orders.Kept, $"{Plural.RuCount(report.Orders.Kept, "этап", "этапа", "этапов")}: порядок карточек меняли и\u00A0здесь, он остался нашим."),
        (report.GoneCount, $"{Cards(report.GoneCount)} в\u00A0новой выгрузке нет, здесь они остались{(report.Gone.Count > 0 ? ": " + string.Join(", ", report.Gone.Select(x => $"«{x}»")) : "")}."),
    ];

    public override string PeopleThere(IReadOnlyList<string> names) => $"Участники в Trello: {string.Join(", ", names)}";
    public override string NobodyElse => "Других участников в Trello больше нет.";
    public override string AttachmentAsText(string name, string address) => $"Вложение: {(name.Length > 0 && name != address ? $"{name}, {address}" : address)}";
    public override string NamelessItem => "Пункт без\u00A0названия";
    public override string ItemOf(string name, string? who, DateOnly? due) =>
        $"{name} ({string.Join(", ", new[] { who, due?.ToString("'до' dd.MM.yyyy", CultureInfo.InvariantCulture) }.OfType<string>())})";

    public override string OnlyWhoTalks => "Доски переносят те, кто работает с\u00A0клиентами: аккаунт, диспетчер, руководители.";
    public override string NoFile => "Выберите файл: выгрузку Trello, CSV, XLSX или JSON.";
    public override string NoClient => "Выберите клиента или впишите нового: проекту нужен клиент.";
    public override string TwoClients => "Выбран клиент из списка и\u00A0вписан новый. Оставьте одного.";
    public override string TooBig(int lists, int cards) =>
        $"На доске больше {lists.ToString("N0", Language.Ru.Numbers)} списков или {cards.ToString("N0", Language.Ru.Numbers)} карточек, столько за раз не перенести. Уберите старые в\u00A0Trello и\u00A0выгрузите снова.";

    public override string ImportIsDone => "Этот файл уже перенесён. Чтобы обновить проект, загрузите новую выгрузку доски.";
    public override string CodeTaken(string code) => $"Код {code} занят другим проектом. Придумайте иной.";
    public override string UnknownPerson => "Кого-то из выбранных здесь больше нет. Обновите страницу и\u00A0выберите снова.";
    public override string NoEmail => "Впишите почту тому, кого приглашаете, или выберите «Не назначать».";
}

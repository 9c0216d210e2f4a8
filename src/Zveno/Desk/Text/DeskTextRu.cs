using Zveno.Platform;

namespace Zveno.Desk;

sealed class DeskTextRu : DeskText
{
    public override string Title => "Сегодня";
    public override string Greeting(string name) => $"Здравствуйте, {name.Split(' ')[0]}";
    public override string Waiting => "Ждут ответа";
    public override string NobodyWaits => "Никто не\u00A0ждёт: всем ответили.";
    public override string MyTasks => "Мои задачи";
    public override string MyDay => "Мой день";
    public override string NoTasks => "На\u00A0вас нет открытых задач.";
    public override string DueForClients => "У\u00A0моих клиентов срок сегодня или прошёл";
    public override string OffersTitle => "Пора отправить";
    public override string MyHours => "Мои часы";
    public override string ThisWeek(string length) => $"за\u00A0неделю {length}";
    public override string AtRisk => "Клиенты под угрозой";
    public override string Why(int lateClocks, IReadOnlyList<string> redProjects)
    {
        var late = lateClocks == 0 ? null : $"{Plural.RuCount(lateClocks, "ответ просрочен", "ответа просрочены", "ответов просрочены")}";
        var red = redProjects.Count == 0 ? null : $"аккаунтинг выше порога: {string.Join(", ", redProjects)}";
        return string.Join("; ", new[] { late, red }.OfType<string>());
    }

    public override string GuideTitle => "До\u00A0первого проекта\u00A0— три шага";
    public override string GuideClient => "Добавить клиента";
    public override string GuideClientHint => "Компания, часовой пояс и\u00A0человек, с\u00A0которым вы говорите. Хватит минуты.";
    public override string GuideProject => "Создать проект";
    public override string GuideProjectHint => "Из\u00A0шаблона, с\u00A0чистой доски или из\u00A0файла Trello.";
    public override string GuideLink => "Дать клиенту ссылку";
    public override string GuideLinkHint => "Ссылка открывается без регистрации и\u00A0показывает только то, что отмечено глазом. Она делается на\u00A0странице клиента, у\u00A0контактного лица.";

    public override string Promises => "Четыре обещания";
    public override string PromiseName(Promise promise) => promise switch
    {
        Promise.Replies => "Ответили за\u00A015\u00A0минут",
        Promise.Rooms => "Клиент видит работу",
        Promise.Accounting => "Доля аккаунтинга",
        _ => "Ничего не\u00A0потеряно",
    };
    public override string Definition(Promise promise) => promise switch
    {
        Promise.Replies => "За\u00A030\u00A0дней: ответы, данные вовремя (обычно 15\u00A0рабочих минут, в\u00A0срочных темах 5, в\u00A0почте 4\u00A0часа), из\u00A0всех, на\u00A0которые ответили или срок которых нарушен. Время считается рабочее; «ответ не\u00A0нужен» в\u00A0счёт не\u00A0идёт.",
        Promise.Rooms => "Сейчас: клиенты с\u00A0открытым проектом, у\u00A0которых есть действующая ссылка в\u00A0комнату и\u00A0за\u00A0последние 7\u00A0дней сдвинулась хотя\u00A0бы одна видимая им задача, из\u00A0всех клиентов с\u00A0открытым проектом.",
        Promise.Accounting => "За\u00A030\u00A0дней по\u00A0всем проектам: часы аккаунтинга из\u00A0часов работы и\u00A0аккаунтинга. Пресейл, внутреннее время и\u00A0время без проекта не\u00A0входят. До\u00A010\u00A0%\u00A0— обещание держится; порог отдельного проекта может быть своим.",
        _ => "Сейчас: задания, от\u00A0которых система отказалась после всех попыток, и\u00A0письма, которые не\u00A0ушли или неизвестно, ушли\u00A0ли. Всё принятое от\u00A0клиентов хранится; число показывает, что застряло по\u00A0дороге дальше.",
    };
    public override string Kept => "держим";
    public override string Close => "на\u00A0грани";
    public override string Broken => "нарушено";
    public override string EightWeeks => "8\u00A0недель";
    public override string GoodOf(Promise promise, int good, int of) => of == 0
        ? promise == Promise.Rooms ? "нет клиентов с\u00A0проектом" : "за\u00A030\u00A0дней судить не\u00A0по\u00A0чему"
        : promise == Promise.Rooms ? $"{good} из\u00A0{Plural.RuCount(of, "клиента", "клиентов", "клиентов")}" : $"{good} из\u00A0{Plural.RuCount(of, "обращения", "обращений", "обращений")} за\u00A030\u00A0дней";
    public override string AllStored(int messages) => $"застряло; принято и\u00A0сохранено за\u00A030\u00A0дней: {Plural.RuCount(messages, "сообщение", "сообщения", "сообщений")}";
    public override string NoEntries => "Здесь пусто";
    public override string NoEntriesOf(Promise promise) => promise == Promise.Lost ? "Ничего не\u00A0застряло: всё, что нужно было сделать и\u00A0отправить, сделано и\u00A0отправлено." : "Судить пока не\u00A0по\u00A0чему: записи появятся с\u00A0первой работой.";
    public override string NotAnswered => "без ответа";
    public override string LastStep(string ago) => $"последний видимый шаг: {ago}";
    public override string NothingShown => "клиенту не\u00A0показано ни\u00A0одной задачи";
    public override string NoLink => "нет действующей ссылки";
    public override string Sees => "видит";
    public override string DoesNotSee => "не\u00A0видит";
    public override string JobParked(string kind) => $"Задание не\u00A0выполнено: {kind}";
    public override string MailStuck(bool unknown, string subject) => unknown ? $"Неизвестно, ушло\u00A0ли письмо «{subject}»" : $"Письмо не\u00A0ушло: «{subject}»";

    public override string Find => "Найти";
    public override string Commands => "Команды";
    public override string Group(string name) => name switch { "tasks" => "Задачи", "projects" => "Проекты", "clients" => "Клиенты и\u00A0люди", "talk" => "Переписка", "knowledge" => "База знаний", "notes" => "Заметки команды", _ => "Файлы" };
    public override string NothingFor(string typed) => $"По\u00A0запросу «{typed}» ничего нет. Ищем по\u00A0словам в\u00A0любой форме и\u00A0по\u00A0номерам вроде AUTO-12.";
    public override string SearchIn => "Где искать";
    public override string Everything => "Всё";
    public override string SearchWords => "Уточнить можно словами: клиент:авто, проект:SITE, @ира, это:открыто, это:готово.";
    public override string Meant(string typed, string how) => how == "layout" ? $"По «{typed}» ничего нет. Нашлось в\u00A0другой раскладке:" : $"По «{typed}» ничего нет. Вот похожее:";
    public override string GoTo(string page) => $"Перейти: {page}";
    public override string NewProject => "Создать проект";
    public override string NewClient => "Добавить клиента";
    public override string RecordTime => "Записать время";
}

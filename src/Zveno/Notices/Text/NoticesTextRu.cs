using Zveno.Platform;

namespace Zveno.Notices;

sealed class NoticesTextRu : NoticesText
{
    public override string Title => "Уведомления";
    public override string Bell(int unseen) => unseen == 0 ? Typography.Ru("Уведомления: нового нет") : Typography.Ru($"Уведомления: {Plural.RuCount(unseen, "новое", "новых", "новых")}");
    public override string SeeAll => Typography.Ru("Всё прочитано");
    public override string Choose => "Настроить";
    public override string None => Typography.Ru("Пока ничего не случилось");
    public override string NoneText => Typography.Ru("Сюда приходит то, что сделали с вашими задачами другие: передали, написали заметку, сдвинули срок. О своих действиях вы и так знаете.");
    public override string New => "новое";
    public override string Earlier => Typography.Ru("Показать раньше");
    public override string More(int lines) => Typography.Ru($"и ещё {lines}");
    public override string Product => "Звено";
    public override string DueTitle => Typography.Ru("Сроки на сегодня");
    public override string Untitled(NoticeKind kind) => kind switch { NoticeKind.Questions => Typography.Ru("Вопросы клиентов"), NoticeKind.Shift => Typography.Ru("Смена диспетчера"), NoticeKind.MissingHours => Typography.Ru("Часы за день"), _ => DueTitle };
    public override string AlarmsStay => Typography.Ru("Тревоги видны на экране всегда: речь об обещании клиенту. Выключить можно письмо и Telegram.");
    protected override string Happened(NoticeKind kind) => Typography.Ru(kind switch
    {
        NoticeKind.Handed => "задача теперь ваша",
        NoticeKind.Mentioned => "вас упомянули",
        NoticeKind.Done => "сделано",
        NoticeKind.Freed => "больше ничего не мешает начать",
        NoticeKind.PlanAgreed => "план согласован",
        NoticeKind.PlanReturned => "план вернули",
        NoticeKind.Questions => "вам передали вопросы клиентов",
        NoticeKind.Shift => "вам передали смену",
        NoticeKind.Topic => "отвечаете теперь вы",
        NoticeKind.Colleague => "клиент просит пустить в комнату коллегу: подтвердите или откажите",
        NoticeKind.Agreed => "клиент согласовал результат",
        NoticeKind.Returned => "клиент вернул результат с замечаниями",
        _ => "новости",
    });
    protected override string Notes(int notes) => notes == 1 ? Typography.Ru("новая заметка") : Plural.RuCount(notes, "новая заметка", "новые заметки", "новых заметок");
    protected override string MovedTo(string stage) => Typography.Ru($"теперь на этапе «{stage}»");
    protected override string Changed(IReadOnlyList<string> fields) => Typography.Ru($"{(fields.Count == 1 && fields[0] == "срок" ? "изменился" : "изменились")} {string.Join(", ", fields)}");
    protected override string DueTasks(int tasks) => Typography.Ru($"сегодня срок или уже просрочено: {Plural.RuCount(tasks, "задача", "задачи", "задач")}");
    protected override string ShareOverLimit(int percent) => Typography.Ru($"на аккаунтинг в этом месяце ушло {percent}\u00A0%: больше предела");
    protected override string PackageShare(int percent) => Typography.Ru(percent >= 100 ? "часы пакета кончились: клиента спросили, что дальше" : $"потрачено {percent}\u00A0% часов пакета");
    protected override string PackageChoice(Hours.PackageChoice choice) => Typography.Ru(choice switch { Hours.PackageChoice.Stop => "клиент выбрал: остановиться до следующего месяца", Hours.PackageChoice.MoreHours => "клиент выбрал: ещё часы по цене", _ => "клиент выбрал: за счёт следующего месяца" });
    protected override string MissingHours(TimeSpan missing) => Typography.Ru($"за рабочий день не записано {Length(missing)}");

    static string Length(TimeSpan span) => span.Minutes == 0 ? $"{(int)span.TotalHours} ч" : $"{(int)span.TotalHours} ч {span.Minutes} мин";

    protected override string Field(string what) => what switch { "title" => "название", "description" => "описание", "dates" => "срок", "priority" => "важность", _ => what };
    public override string ChooseText => Typography.Ru("О чём и как сообщать вам о работе других");
    public override string Of => Typography.Ru("О чём");
    public override string OnScreen => "Экран";
    public override string ByMail => "Письмо";
    public override string NoMail => Typography.Ru("Почта на этой установке не настроена: уведомления видны только на экране. Почту включает администратор, см. Zveno__Smtp__Host.");
    public override string QuietHint => Typography.Ru("Письмо и сообщение в Telegram уходят, если вы не посмотрели за 10 минут своего рабочего времени, и собирают всё накопившееся. Ночью, в выходные и в отпуске вас не беспокоят: всё придёт утром рабочего дня. Тревоги не ждут: они уходят сразу и замолкают, как только клиенту ответили.");
    public override string ByTelegram => "Telegram";
    public override string NoBot => Typography.Ru("У агентства нет бота в Telegram. Руководитель подключает его в «Настройки», «Каналы».");
    public override string LinkHint => Typography.Ru("Привяжите свой Telegram, и бот агентства будет присылать уведомления вам в личный чат.");
    public override string Link => Typography.Ru("Привязать Telegram");
    public override string LinkAgain => Typography.Ru("Привязать заново");
    public override string LinkMade(string until) => Typography.Ru($"Откройте ссылку в Telegram и нажмите «Запустить». Сработает один раз, {until}. Никому её не пересылайте: кто откроет, тому и пойдут ваши уведомления.");
    public override string LinkAddress => Typography.Ru("Адрес для Telegram");
    public override string OpenTelegram => Typography.Ru("Открыть Telegram");
    public override string LinkedAs(string title) => Typography.Ru($"Привязан чат «{title}».");
    public override string Unlink => "Отвязать";
    public override string CutOff(string? since, bool hasMail) => Typography.Ru($"{(since is null ? "Бот агентства сейчас не работает" : $"Вы остановили или убрали бота {since}")}: уведомления в Telegram отключены{(hasMail ? ", вместо них приходят письма" : "")}.{(since is null ? "" : " Чтобы вернуть, откройте чат с ботом и нажмите «Запустить».")}");
    public override string Kind(NoticeKind kind) => Typography.Ru(kind switch
    {
        NoticeKind.Alarm => "Тревога: клиенту пора ответить (сразу, в любое время)",
        NoticeKind.Questions => "Мне передали вопросы клиентов",
        NoticeKind.Shift => "Мне передали смену",
        NoticeKind.Handed => "Задачу передали мне",
        NoticeKind.Mentioned => "Меня упомянули",
        NoticeKind.Note => "Заметка к моей задаче",
        NoticeKind.Due => "Утром: сроки на сегодня",
        NoticeKind.Freed => "Мою задачу больше ничто не держит",
        NoticeKind.Done => "Сделана моя задача или та, что создал я",
        NoticeKind.Moved => "Моя задача перешла на другой этап",
        NoticeKind.Changed => "У моей задачи новый срок, описание, важность",
        NoticeKind.Topic => "Мне передали тему клиента",
        NoticeKind.PlanAgreed => "Клиент согласовал план",
        NoticeKind.PlanReturned => "Клиент вернул план",
        NoticeKind.PackageShare => "Пакет часов клиента: 75, 90 и 100 %",
        NoticeKind.ShareOverLimit => "Аккаунтинг съедает больше предела проекта",
        NoticeKind.PackageChoice => "Клиент выбрал, что делать с часами сверх пакета",
        NoticeKind.MissingHours => "Вечером: за день записано мало часов",
        NoticeKind.TopicNote => "Заметка в теме, за которую отвечаю я",
        NoticeKind.Returned => "Клиент вернул результат с замечаниями",
        NoticeKind.Agreed => "Клиент согласовал результат",
        NoticeKind.Colleague => "Клиент просит пустить в комнату коллегу",
        _ => "",
    });
    public override string MailSubject(int things, string first) => things == 1 ? first : Typography.Ru($"{first} и ещё {things - 1}");
    public override string MailBody(string lines, string settings) => $"{lines}\n\n—\n{Typography.Ru("Что присылать и как:")} {settings}";
}

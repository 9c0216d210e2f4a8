using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string YouTitle => Typography.Ru("Вы и коллеги");
    public override string NoticesTitle => Typography.Ru("Как вам сообщать");
    public override string NoticesHint => Typography.Ru("Пишем в рабочее время, одним сообщением и только о том, что ждёт вас: план или результат на согласование, ответ на ваш вопрос.");
    public override string NoticesSaved => Typography.Ru("Запомнили. Изменить можно здесь в любой момент.");
    public override string NoticeName(RoomNotice choice) => choice switch { RoomNotice.Mail => Typography.Ru("На почту"), RoomNotice.Telegram => Typography.Ru("В Telegram"), RoomNotice.Weekly => Typography.Ru("Только итоги недели"), _ => Typography.Ru("Ничего не присылать") };
    public override string NoticeWords(RoomNotice choice, bool open) => Typography.Ru((choice, open) switch
    {
        (RoomNotice.Mail, true) => "что ждёт вас и итоги недели",
        (RoomNotice.Telegram, true) => "то же в вашем чате с ботом",
        (RoomNotice.Weekly, true) => "раз в неделю, когда менеджер их отправит",
        (RoomNotice.Telegram, false) => "ваш чат с ботом не подключён: попросите ссылку у менеджера",
        (RoomNotice.None, _) => "всё важное останется здесь, в комнате",
        _ => "письма сейчас недоступны: спросите менеджера",
    });
    public override string NoMailKnown => Typography.Ru("Писем прислать не можем: у нас нет вашей почты или агентство их не отправляет. Спросите вашего менеджера.");
    public override string NoChatKnown => Typography.Ru("Ваш чат с ботом не подключён: попросите у менеджера ссылку на бота.");
    public override string ColleagueTitle => Typography.Ru("Позвать коллегу");
    public override string ColleagueHint => Typography.Ru("Ваш менеджер подтвердит, и коллега получит свою личную ссылку. Свою ссылку пересылать не нужно.");
    public override string ColleagueName => Typography.Ru("Имя и фамилия");
    public override string ColleagueEmail => "Почта";
    public override string ColleaguePhone => Typography.Ru("Или телефон");
    public override string ColleagueWhy => Typography.Ru("Зачем ему комната (можно не писать)");
    public override string ColleagueSend => Typography.Ru("Попросить доступ");
    public override string ColleagueSent => Typography.Ru("Передали менеджеру. Ответ появится здесь.");
    public override string ColleagueState(RoomColleagueState state) => state switch { RoomColleagueState.Confirmed => Typography.Ru("доступ открыт, ссылку передаст менеджер"), RoomColleagueState.Refused => Typography.Ru("доступ не открыли"), _ => Typography.Ru("ждёт ответа менеджера") };
    public override string DigestNotYours => Typography.Ru("Итоги недели отправляют те, кто ведёт клиентов.");
    public override string DigestOfArchived => Typography.Ru("Клиент в архиве: отправлять итоги некому.");
    public override string NoticesNone => Typography.Ru("Пока не выбрано: ничего не присылаем.");
    public override string TakePhoto => "Сфотографировать";
    public override string YouFoot => Typography.Ru("Как вам сообщать и кого позвать в комнату");
    public override string GlanceWork => Typography.Ru("Взяли в работу");
    public override string GlanceTaken(int tasks, string? nearest) => Plural.RuCount(tasks, "задача", "задачи", "задач") + (nearest is null ? "" : $", ближайшая {nearest}");
    public override string GlanceKept => Typography.Ru("Сдаём в срок");
    public override string GlanceInTime(int inTime, int of) => $"{inTime} из\u00A0{of}";
    public override string GlanceOnTrack(int late) => late == 0 ? Typography.Ru("пока всё по датам") : Plural.RuCount(late, "задача позже срока", "задачи позже срока", "задач позже срока");
    public override string GlanceLeft(string left, string of) => $"осталось {left} из\u00A0{of}";
    public override string GlanceServices(int count) => Plural.RuCount(count, "услуга", "услуги", "услуг");
    public override string BacklogTitle => "Бэклог";
    public override string BacklogEmpty => Typography.Ru("Пока пусто. Напишите, чего не хватает: решим вместе, когда за это взяться.");
    public override string WishTitle => Typography.Ru("Добавить пожелание");
    public override string WishLabel => "Что сделать";
    public override string SendWish => "Отправить пожелание";
    public override string WishHint => Typography.Ru("Ответим здесь же: возьмём или объясним, почему нет. Порядок пожеланий выбираете вы.");
}

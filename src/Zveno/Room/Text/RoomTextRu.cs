using Zveno.Platform;

namespace Zveno.Room;

sealed class RoomTextRu : RoomText
{
    public override string NoSuchRoom => "Эта ссылка не\u00A0работает. Возможно, её заменили. Попросите новую у\u00A0вашего менеджера.";
    public override string Updated(string ago) => $"обновлено {ago}";
    public override string Projects => "Проекты";
    public override string DoneTitle => "Сделали на\u00A0этой неделе";
    public override string NothingDoneYet => "На\u00A0этой неделе ещё ничего не\u00A0завершили. Что в\u00A0работе\u00A0— ниже.";
    public override string InWorkTitle => "Сейчас в\u00A0работе";
    public override string NextTitle => "Дальше";
    public override string StagesTitle => "По\u00A0этапам";
    public override string AllTasks => "Все задачи проекта";
    public override string BackToRoom => "Назад";
    public override string NothingYetTitle => "Скоро здесь появятся задачи";
    public override string NothingYet => "Мы\u00A0готовим план работ. Как только он\u00A0будет, вы\u00A0увидите его по\u00A0этой\u00A0же ссылке.";
    public override string Tasks(int count) => Plural.RuCount(count, "задача", "задачи", "задач");
    public override string From(string day) => $"с\u00A0{day}";
    public override string WasDue(string day) => $"планировали {day}";
    public override string NoDate => "дата ещё не\u00A0назначена";
    public override string Stage => "Этап";
    public override string Start => "Начало";
    public override string Due => "Срок";
    public override string Ready => "Сделано";
    public override string Responsible => "Кто делает";
    public override string Role(RoomRole role) => role is RoomRole.AccountManager ? "ваш менеджер" : "специалист";
    public override string LooksAfterYou => "Вами занимается";
    public override string Here(string time) => $"на\u00A0связи {time}";
    public override string AlwaysHere => "на\u00A0связи";
    public override string BackFrom(string when) => $"на\u00A0связи с\u00A0{when}";
    public override string HoursTitle => "Часы";
    public override string Spent(string month, string time) => $"За\u00A0{month} потратили {time}.";
    public override string TalksTitle => "Вопросы и\u00A0ответы";
    public override string AskTitle => "Спросить";
    public override string AskLabel => "Ваш вопрос";
    public override string AskHint => "Пишите как удобно: разберёмся и\u00A0ответим здесь\u00A0же.";
    public override string Files => "Файлы";
    public override string FilesHint(string most) => $"не\u00A0больше {most} каждый";
    public override string Ask => "Отправить вопрос";
    public override string ReplyLabel => "Ваше сообщение";
    public override string SendReply => "Отправить";
    public override string NotSent => "Не\u00A0отправлено: написанное осталось в\u00A0форме.";
    public override string ChooseFilesAgain => "Файлы выберите ещё раз.";
    public override string Stored => "Получили ваш вопрос.";
    public override string Promise(string until) => $"Ответим {until}";
    public override string You => "вы";
    public override string EmptyQuestion => "Напишите вопрос или приложите файл: отправлять пока нечего.";
    public override string Preview(string client) => $"Так комнату видит клиент «{client}»";
    public override string PreviewBack => "Вернуться";
    public override string PreviewNoAsk => "Здесь у\u00A0клиента форма для вопроса.";
    public override string Private => "Страница открывается только по\u00A0вашей личной ссылке. Не\u00A0пересылайте её тем, кому не\u00A0доверяете.";
    public override string Earlier(int count) => $"Раньше: {Plural.RuCount(count, "сообщение", "сообщения", "сообщений")}";
}

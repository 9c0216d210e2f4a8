using Zveno.Platform;

namespace Zveno.Inbox;

sealed partial class InboxTextRu : InboxText
{
    public override string Title => "Входящие";
    public override string OnlyWhoTalks => Typography.Ru("Клиентам отвечают аккаунты, диспетчер, продажи и руководители. Напишите заметку: её увидит команда.");
    public override string AnsweredMeanwhile => Typography.Ru("Пока вы писали, клиенту уже ответили. Ваш текст на месте: прочитайте ответ коллеги и решите, отправлять ли.");
    public override string NothingOwed => Typography.Ru("Клиент сейчас ничего не ждёт: на последнее сообщение уже ответили.");
    public override string WaitsAlready => Typography.Ru("Эта тема уже ждёт клиента.");
    public override string DoesNotWait => Typography.Ru("Эта тема не ждёт клиента.");
    public override string AnswerFirst => Typography.Ru("Клиент ждёт ответа. Ответьте или отметьте «ответ не нужен», потом закройте тему.");
    public override string TooManyFiles(int most) => Typography.Ru($"Слишком много файлов. К одному сообщению можно приложить {Plural.RuCount(most, "файл", "файла", "файлов")}; остальные пришлите следующим.");

    public override string Kind(TopicKind kind) => kind switch
    {
        TopicKind.PostMeeting => "после встречи",
        TopicKind.Papers => "счета и акты",
        TopicKind.Urgent => "срочно",
        _ => "вопрос",
    };

    public override string Channel(TopicChannel channel) => channel switch
    {
        TopicChannel.Mail => "почта",
        TopicChannel.Telegram => "Telegram",
        TopicChannel.Max => "MAX",
        TopicChannel.Open => "открытый канал",
        _ => "комната",
    };

    public override string Promise(string until) => Typography.Ru($"Ответим {until}");

    public override string Alarm(AlarmKind kind, string client) => Typography.Ru(kind switch
    {
        AlarmKind.Warn => $"Скоро срок ответа: {client}",
        AlarmKind.Due => $"Срок ответа настал: {client}",
        AlarmKind.OnCall => $"Срочный вопрос в нерабочее время: {client}",
        AlarmKind.Head => $"Клиенту всё ещё не ответили: {client}",
        _ => $"Обещание нарушено, ответа нет: {client}",
    });

    public override string AlarmMail(AlarmKind kind, string client, string contact, string? phone, string topic, string due, string link) => Typography.Ru(
        $"{Alarm(kind, client)}.\n\nПишет {contact}{(phone is null ? "" : $", телефон {phone}")}.\nТема: {topic}.\nОбещали ответить: {due}.\n\nОткрыть: ") + link;
}

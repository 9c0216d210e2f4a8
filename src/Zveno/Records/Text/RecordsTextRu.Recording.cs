using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string Kind(RecordedKind kind) => kind switch
    {
        RecordedKind.Task => "задача",
        RecordedKind.Item => "пункт чек-листа",
        RecordedKind.Decision => "решение",
        RecordedKind.Question => "вопрос специалисту",
        RecordedKind.Fire => "пожар",
        RecordedKind.Hours => "часы",
        RecordedKind.Answer => "хватило ответа",
        _ => "ничего не\u00A0нужно",
    };

    public override string RecordedSaid(RecordedKind kind, string what) => kind is RecordedKind.Answer or RecordedKind.Nothing ? $"Записано: {Kind(kind)}" : $"Записано: {Kind(kind)} «{what}»";
    public override string RecordedAs => "Записано:";
    public override string FromTalk(string who, string when) => $"{who}, {when}";
    public override string FromClient => Typography.Ru("От клиента");
    public override string FireReason(string reason, string? pushes) => pushes is null ? $"**Пожар.** {reason}" : $"**Пожар.** {reason}\n\nСдвигает: {pushes}";
    public override string MakeTask => "Сделать задачей";
    public override string MakeDecision => Typography.Ru("Записать как решение");
    public override string MakeQuestion => "Спросить специалиста";
    public override string MakeArticle => "Сделать статью";
    public override string ArticleMade => "Из\u00A0этого сделана статья";
    public override string KeyArticle => "Статья из\u00A0последнего сообщения клиента";
    public override string MakeItem => Typography.Ru("Добавить в чек-лист");
    public override string MakeFire => "Завести пожар";
    public override string RecordMore => "Записать сообщение";
    public override string NothingNeeded => Typography.Ru("Ничего не нужно");
    public override string AnswerEnough => "Хватило ответа";
    public override string ClosedUnrecorded => Typography.Ru("Тема закрыта, а записи нет: ни задачи, ни решения. Запишите из сообщения или отметьте, что ничего не нужно.");
    public override string ItemOn => Typography.Ru("В чек-лист задачи");
    public override string FireWhy => Typography.Ru("Что сдвигает и чьи часы берёт");
    public override string FireHint => Typography.Ru("Задача станет срочной, причина и цитата лягут в описание");
    public override string FirePushes => Typography.Ru("Какая задача подождёт");
    public override string PushesNone => "Никакая";
    public override string IntoProject => "Проект";
    public override string AskWhom => "Кого спросить";
    public override string AskHint => Typography.Ru("Получит списком на планёрке и ответит письменно");
    public override string AskWhat => "Вопрос своими словами";
    public override string AskAtOnce => Typography.Ru("Срочно: передать сейчас, не дожидаясь планёрки");
    public override string CameFrom => "Откуда";
    public override string TalkTimeOffer => "Переписка, мин";
    public override string TalkTimeBook => "Записать";
    public override string TalkTimeHint => Typography.Ru("Столько тема была открыта и вы в ней работали. Поправьте, если ушло больше или меньше");
    public override string UnrecordedTitle => Typography.Ru("Не записано");
    public override string UnrecordedLead => Typography.Ru("Закрытые темы и звонки за 30 дней, по которым не осталось ни задачи, ни решения, ни пометки «ничего не нужно». Не записано — не существует.");
    public override string UnrecordedCount(int n) => Typography.Ru($"Не записано: {n}");
    public override string AllRecorded => "Всё записано";
    public override string AllRecordedText => Typography.Ru("Каждая закрытая тема и каждый звонок чем-то кончились.");
    public override string Nobodys => Typography.Ru("Без аккаунт-менеджера");
    public override string InboxCrumb => "Входящие";
    public override string KeyTask => Typography.Ru("последнее сообщение — в задачу");
    public override string KeyDecision => Typography.Ru("последнее сообщение — в решения");
    public override string KeyQuestion => Typography.Ru("спросить специалиста");
    public override string KeyMore => Typography.Ru("записать иначе: чек-лист, пожар");
    public override string KeyNothing => Typography.Ru("закрытая тема: ничего не нужно");
}

using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string NobodyToTell => Typography.Ru("У клиента нет контактного лица, которому послать постмит. Добавьте его или сохраните протокол без отправки.");
    public override string NothingToTell => Typography.Ru("В протоколе нет ни решений, ни задач, ни ответов. Начните строку с «Решили:», «Сделать:» или «Ответ:» либо напишите постмит сами.");
    public override string Meetings => "Встречи";
    public override string NoMeetings => Typography.Ru("Встреч пока нет.");
    public override string PlanMeeting => "Назначить встречу";
    public override string MeetingPlanned => "Встреча назначена";
    public override string MeetingTakenOut => Typography.Ru("Встреча убрана из журнала");
    public override string MeetingKindName(MeetingKind kind) => kind switch { MeetingKind.KickOff => "стартовая", MeetingKind.MonthlyPlan => Typography.Ru("план на месяц"), MeetingKind.Launch => "запуск", _ => "обычная" };
    public override string MeetingKindLabel => "Вид";
    public override string MeetingKindHint => Typography.Ru("Специалисты бывают на всех, кроме обычной");
    public override string HasMinutes => "протокол";
    public override string NoMinutes => Typography.Ru("нет протокола");
    public override string ClientLabel => "Клиент";
    public override string ChooseClient => "Выбрать";
    public override string MeetingTitle => Typography.Ru("О чём встреча");
    public override string MeetingStarts => "Когда";
    public override string Agenda => "Повестка";
    public override string OursComing => Typography.Ru("От нас");
    public override string TheirsComing => Typography.Ru("От клиента");
    public override string MinutesTitle => "Протокол";
    public override string MinutesHint => Typography.Ru("Строка «Решили: …» станет решением, «Сделать: …» — задачей, «Ответ: …» — ответом. Остальное останется внутри.");
    public override string MinutesBegin => "Решили: \nСделать: \nОтвет: ";
    public override string SendNote => Typography.Ru("Сразу отправить постмит клиенту");
    public override string OwnNote => Typography.Ru("Постмит своими словами");
    public override string OwnNoteHint => Typography.Ru("Если не писать, составим из решений, задач и ответов");
    public override string KeepMinutes => "Сохранить протокол";
    public override string MinutesKept(int followed, bool sent) => Typography.Ru($"Протокол сохранён, записей: {followed}{(sent ? ", постмит отправлен" : "")}");
    public override string NoteSent => "постмит отправлен";
    public override string Followed => Typography.Ru("Что из этого вышло");
    public override string PostMeetings => "Постмиты";
    public override string NoteHead(string meeting, string day) => Typography.Ru($"Итоги встречи «{meeting}», {day}");
    public override string NotePart(MinutesLineKind kind) => kind switch { MinutesLineKind.Decision => "Решили:", MinutesLineKind.Task => "Сделаем:", _ => "Ответы:" };
}

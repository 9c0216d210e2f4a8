using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string BadEvery(int most) => $"Повторять можно каждые 1–{most}.";
    public override string EndBeforeStart => "Правило кончается раньше, чем начинается. Проверьте обе даты.";
    public override string BadCount => "Сколько раз: от\u00A01 до\u00A01000, или оставьте пустым.";
    public override string BadMonthDay => "День месяца: от\u00A01 до\u00A031. В\u00A0коротком месяце задача появится в\u00A0последний день.";
    public override string BadDueAfter => "Срок: от\u00A00 до\u00A0250 рабочих дней после появления.";
    public override string TooManyConditions(int most) => $"Условий входа не\u00A0больше {most}. Объедините их или перенесите в\u00A0чек-лист.";
    public override string ConditionGone => "Это условие тем временем убрали из\u00A0этапа.";
    public override string BadTree => "В\u00A0шаблоне задач должна быть хотя\u00A0бы одна задача.";
    public override string NotReady(string stage, string missing) => $"Для этапа «{stage}» не\u00A0выполнено: {missing}. Отметьте это или скажите, почему переносите без этого.";
    public override string NotReadyTitle(string task, string stage) => $"{task} не\u00A0готова к\u00A0этапу «{stage}»";
    public override string WhyAnyway => "Почему переносите без этого";
    public override string WhyAnywayHint => "Останется в\u00A0истории. Если всё отмечено, причина не\u00A0нужна.";
    public override string MoveAnyway => "Перенести";
    public override string LeaveThere => "Оставить на\u00A0месте";
    public override string MoveTakenBack => "Перенос отменён";
    public override string TooManyRoles(int most) => $"В команде не больше {most} ролей.";
    public override string Team => "Команда проекта";
    public override string TeamHint => "Кто здесь за что отвечает. Этапы и шаблоны называют роли, а задача достаётся человеку.";
    public override string Role => "Роль";
    public override string NobodyYet => "пока никто";
    public override string ByRule(string name) => $"сейчас {name}";
    public override string ChooseMember => "Кто";
    public override string RoleTakenOff(string role) => $"Роль «{role}» убрана из команды";
    public override string HandsToRoleLabel => "Или роль, которой достаётся задача";
    public override string HandsToRoleHint => "Достанется тому, у кого эта роль в команде проекта. Работает, если человек выше не выбран.";
    public override string NoRole => "Никакой роли";
    public override string RoleNow(string name) => $"Сейчас это {name}.";
    public override string RoleNowNobody => "Пока роль ни у кого: задача останется у прежнего исполнителя. Назначьте человека в настройках проекта.";
    public override string EntryLabel => "Условия входа";
    public override string EntryHint => "Строка — условие. Пока они не отмечены, карточка не войдёт в этап без причины.";
    public override string EntryTo(string stage) => $"Готовность к этапу «{stage}»";
    public override string EntryHere(string stage) => $"Не выполнено для этапа «{stage}»";
    public override string Path => "Путь по этапам";
    public override string PathHint => "Справа — рабочее время офиса; при наведении — сколько прошло по календарю.";
    public override string WallTime(string time) => $"По календарю: {time}";
    public override string Days(long n) => Plural.RuCount(n, "день", "дня", "дней");
    public override string SaidReady => "условие этапа отмечено";
    public override string SaidNotReady => "отметка с условия этапа снята";
    public override string SaidUnready(string missing, string reason) => $"перенос без условий ({missing}): {reason}";
    public override string SaidRecurred(int skipped) => skipped == 0 ? "сделана по правилу повторения" : $"сделана по правилу повторения; пропущено, пока система не работала: {skipped}";
}

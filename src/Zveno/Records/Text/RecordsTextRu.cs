using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu : RecordsText
{
    public override string NotYoursToRecord => Typography.Ru("Записывать может тот, кто ведёт работу. Попросите аккаунт-менеджера.");
    public override string OnlyWhoTalks => Typography.Ru("Это делает тот, кто говорит с клиентами: аккаунт-менеджер, диспетчер, руководитель или директор.");
    public override string OnlyWhoLeads => Typography.Ru("Это меняет руководитель или директор.");
    public override string ProjectEnded(string name) => Typography.Ru($"Проект «{name}» в архиве. Выберите другой.");
    public override string AnotherClients => Typography.Ru("Это другого клиента. Выберите проект или тему этого же клиента.");
    public override string DayAhead => Typography.Ru("Этот день ещё не наступил. Укажите сегодняшний или прошедший.");
    public override string DecisionRemoved => Typography.Ru("Решение убрано из реестра. Верните его, и сможете опубликовать.");
    public override string UndoneAlready => Typography.Ru("Эта запись уже снята. Обновите страницу.");
    public override string NoProject => Typography.Ru("У клиента нет открытого проекта. Заведите проект, и запись будет куда положить.");
    public override string NoTask(string typed) => Typography.Ru($"Нет задачи «{typed}» у этого клиента. Укажите номер, например АВТО-12.");
    public override string BadMinutes => Typography.Ru("Сколько минут? От 1 до 1440.");
    public override string CauseIsAsked => Typography.Ru("Клиент позвонил директору мимо аккаунт-менеджера. Укажите почему.");
    public override string SpecialistAtMeeting(string name) => Typography.Ru($"{name} не говорит с клиентами. Специалисты бывают только на стартовой встрече, месячном плане и запуске: отметьте вид встречи.");
    public override string TooManyPeople(int most) => Typography.Ru($"Не больше {most} человек на встрече.");
    public override string MinutesThere => Typography.Ru("Протокол этой встречи уже записан. Обновите страницу.");
    public override string ChangeEnded => Typography.Ru("Это изменение уже разобрано. Обновите страницу.");
    public override string AssignToWhom => Typography.Ru("Кому назначить? Выберите сотрудника, который здесь работает.");
    public override string HandShiftToWhom => Typography.Ru("Кому передать смену? Выберите другого сотрудника, который говорит с клиентами.");
    public override string NotASpecialist => Typography.Ru("Вопросы задают специалистам. Выберите того, кто здесь работает.");
    public override string QuestionAnswered => Typography.Ru("Специалист уже ответил. Обновите страницу.");
    public override string QuestionSent => Typography.Ru("Ответ уже ушёл клиенту. Обновите страницу.");
    public override string NotAnsweredYet => Typography.Ru("Специалист ещё не ответил.");
    public override string BadStandUps => Typography.Ru("Укажите от одного до шести часов, например 11:00 16:00.");
    public override string ReasonIsAsked => Typography.Ru("Напишите, что сдвигает пожар и за чей счёт.");
    public override string NothingToRecord => Typography.Ru("В этой теме клиент ничего не писал.");
    public override string FirePushesWhat => Typography.Ru("Назовите задачу, чьи часы займёт пожар, или возьмите другие часы.");
}

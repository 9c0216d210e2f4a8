using Zveno.Platform;

namespace Zveno.Plans;

sealed partial class PlansTextRu : PlansText
{
    public override string OnlyWhoTalks => Typography.Ru("План меняет тот, кто говорит с клиентами: аккаунт-менеджер, диспетчер, руководитель или директор.");
    public override string NotYours => Typography.Ru("Это делает тот, кто работает с задачами.");
    public override string ProjectEnded(string name) => Typography.Ru($"Проект «{name}» в архиве: его планы только читают.");
    public override string PlanIsGone => Typography.Ru("Этот план убрали. Откройте список планов проекта.");
    public override string PlanIsThere(string period) => Typography.Ru($"План на {period} уже есть. Откройте его или выберите другой период.");
    public override string PlanWasSent => Typography.Ru("Клиент уже видел этот план: он остаётся. Измените его и отправьте новую версию.");
    public override string BadDay => Typography.Ru("Выберите день с 2000 по 2100 год.");
    public override string BadHours => Typography.Ru("Укажите часы числом, не больше тысячи.");
    public override string LimitTooSmall(string least) => Typography.Ru($"В плане уже больше: нужно хотя бы {least}. Сначала уберите из него задачи.");
    public override string AnotherProjects(string task) => Typography.Ru($"{task} — задача другого проекта. В план берут задачи его проекта.");
    public override string GoesWithItsTask(string task) => Typography.Ru($"{task} — часть другой задачи и идёт в план вместе с ней.");
    public override string NothingToDo(string task) => Typography.Ru($"{task} уже сделана или в архиве: планировать нечего.");
    public override string InPlanAlready(string task) => Typography.Ru($"{task} уже в плане.");
    public override string NotInPlan => Typography.Ru("Этой задачи уже нет в плане. Обновите страницу.");
    public override string PlanIsFull(int most) => Typography.Ru($"В плане уже {Plural.RuCount(most, "задача", "задачи", "задач")}: больше в один план не берут.");
    public override string NoEstimate(string task) => Typography.Ru($"У {task} нет оценки. Укажите часы и возьмите её в план.");
    public override string PushWhat => Typography.Ru("Выберите задачу, которая уйдёт из плана.");
    public override string StillDoesNotFit(string pushed, string lack) => Typography.Ru($"Если убрать {pushed}, всё равно не хватит {lack}. Выберите задачу больше или докупите часы.");
    public override string BuyMore(string lack) => Typography.Ru($"Докупить нужно хотя бы {lack}.");
    public override string DoesNotFit(string task, string lack) => Typography.Ru($"{task} не помещается: не хватает {lack}. Что делаем?");
    public override string NothingInPlan => Typography.Ru("В плане пока нет задач: отправлять нечего.");
    public override string NobodyApproves => Typography.Ru("У клиента никто не отмечен как согласующий. Отметьте контакт на странице клиента.");
    public override string TaskIsGone(string task) => Typography.Ru($"{task} убрали в архив. Уберите её из плана и отправьте ещё раз.");
    public override string NothingChanged(int version) => Typography.Ru($"С версии {version} ничего не изменилось: отправлять нечего.");
    public override string HiddenFromClient(IReadOnlyList<string> tasks) => Typography.Ru($"Клиент не видит: {string.Join(", ", tasks)}. Покажите их клиенту или уберите из плана.");
    public override string NotTheApprover => Typography.Ru("Согласует план другой человек в вашей компании. Посмотреть план можно, ответить — нет.");
    public override string VersionReplaced(int version, int last) => Typography.Ru($"Версию {version} заменили: сейчас на согласовании версия {last}. Ваш ответ не записан, посмотрите новую.");
    public override string PlanAnswered => Typography.Ru("По этой версии плана ответ уже дан. Если нужно иначе, напишите менеджеру: он пришлёт новую версию.");
    public override string StandUpEnded => Typography.Ru("Эта планёрка закончилась. Начните следующую.");
}

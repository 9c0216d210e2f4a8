using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextRu : WorkText
{
    public override string OnlyWhoTalks => "Что видит клиент, решают те, кто с ним работает: аккаунт, диспетчер, руководители.";
    public override string NotYours => "Эту работу меняют другие: у вашей роли такого права нет.";
    public override string ClientIsArchived(string name) => $"Клиент «{name}» в архиве. Верните его, чтобы начать проект.";
    public override string ProjectIsArchived(string name) => $"Проект «{name}» в архиве: менять в нём ничего нельзя. Верните его из архива.";
    public override string TaskIsArchived(string title) => $"Карточку «{title}» тем временем убрали в архив. Она цела; верните её, чтобы менять.";
    public override string StageIsArchived(string name) => $"Этап «{name}» тем временем убрали с доски. Карточка осталась на месте.";
    public override string StageIsFull(string name, int limit) => $"В этапе «{name}» уже {Plural.RuCount(limit, "задача", "задачи", "задач")}, больше нельзя. Закончите одну или поднимите предел.";
    public override string StageNotEmpty(string name, int tasks) => $"В этапе «{name}» {Plural.RuCount(tasks, "открытая задача", "открытые задачи", "открытых задач")}. Сначала переместите их.";
    public override string StageOfAnotherProject => "Этот этап из другого проекта. Карточка осталась на месте.";
    public override string LabelOfAnotherProject => "Эта метка из другого проекта.";
    public override string BadCode => "Код проекта: от 2 до 6 латинских букв и цифр, начиная с буквы. Например, AUTO.";
    public override string BadLimit => "Предел этапа: от 1 до 1000 задач, или оставьте пустым.";
    public override string BadLink => "Ссылка должна начинаться с http://, https:// или mailto: и быть не длиннее 2000 символов.";
    public override string BadEstimate => "Оценка бывает от\u00A01 минуты до\u00A01000\u00A0часов. Больше\u00A0— разбейте на\u00A0подзадачи.";
    public override string DueBeforeStart => "Срок раньше начала. Проверьте обе даты.";
    public override string DescriptionChanged => "Пока вы писали, описание изменил кто-то другой. Ваш текст не потерян: выберите под ним, что оставить.";
    public override string BadTemplate(int stages, int tasks) => $"В шаблоне от 1 до {stages} этапов и не больше {tasks} задач, каждая в одном из этапов.";
    public override string CodeTaken(string code) => $"Код {code} уже занят другим проектом. Выберите другой.";
    public override string MemberLeft => "Этот человек больше не работает в агентстве. Выберите другого.";
    public override string ParentOfAnotherProject => "Та задача из другого проекта: подзадача живёт там же, где её задача.";
    public override string TooDeep(string number) => $"{number} сама подзадача. Подзадачи бывают в один уровень: заведите в ней чек-лист или вынесите её на доску.";
    public override string HasSubtasks(string number) => $"У {number} есть свои подзадачи, а подзадачи бывают в один уровень.";
    public override string ItsOwnPart(string path) => $"Задача не может быть частью самой себя: {path}.";
    public override string WaitsInCircle(string path) => $"Они ждали бы друг друга по кругу: {path}. Сначала снимите одну из этих связей.";
    public override string NoSuchTask(string typed) => $"Задачи «{typed}» нет. Укажите номер, например AUTO-12.";
    public override string NoDoneStage => "На доске нет этапа, в котором задача считается готовой. Отметьте такой в его настройках.";
    public override string NoOpenStage => "На доске нет этапа для задач в работе. Добавьте его.";
    public override string SameProject => "Задача уже в этом проекте.";
    public override string NothingAttached => "Выберите файл или дайте ссылку.";
    public override string NothingChosen => "Выберите хотя\u00A0бы одну задачу.";
    public override string NothingToChange => "Скажите, что изменить: исполнителя, срок, услугу, тип, приоритет, готово или архив.";
    public override string TooMany(int most) => $"За\u00A0один раз можно изменить не\u00A0больше {Plural.RuCount(most, "задачи", "задач", "задач")}.";
    public override string ChangedMany(int n) => $"{Plural.Ru(n, "Изменена", "Изменены", "Изменено")} {Plural.RuCount(n, "задача", "задачи", "задач")}.";
    public override string NotChanged(int n) => $"Не\u00A0{Plural.Ru(n, "изменена", "изменены", "изменено")} {Plural.RuCount(n, "задача", "задачи", "задач")}.";
    public override string TakenBack(int n) => $"Возвращено, как было: {Plural.RuCount(n, "задача", "задачи", "задач")}.";
}

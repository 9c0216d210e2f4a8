using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string OnlyWhoLeads => "Услуги и\u00A0типы задач меняют руководители.";
    public override string TooManyHelpers(int most) => $"Вместе с\u00A0ответственным над задачей работает не\u00A0больше {Plural.RuCount(most, "человека", "человек", "человек")}. Разделите её на\u00A0подзадачи.";
    public override string WatcherSeesNot(string name) => $"{name} не\u00A0видит эту задачу: подрядчик видит только то, над чем работает. Сделайте его исполнителем.";
    public override string TimeWithoutDate => "Время есть, а\u00A0дня нет. Сначала назначьте срок.";
    public override string NotOffered(string name) => $"«{name}» тем временем убрали в\u00A0архив. Выберите другое.";
    public override string NameTaken(string name) => $"«{name}» в\u00A0списке уже есть.";
    public override string CatalogueIsFull(int most) => $"В\u00A0списке уже {Plural.RuCount(most, "строка", "строки", "строк")}, больше не\u00A0выбрать глазами. Уберите в\u00A0архив лишние.";
    public override string NoteOfAnother => "Заметку меняет тот, кто её написал; убрать её могут и\u00A0руководители.";
    public override string NoteIsGone => "Эту заметку тем временем убрали. Верните её, чтобы менять.";
}

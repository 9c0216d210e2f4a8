using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string LetterResult(string task) => Typography.Ru("посмотрите результат: ") + task;
    public override string LetterAnswer(string talk, string words) => $"ответили на «{talk}»: {words}";
    public override string LetterNeed(string what) => Typography.Ru("нужно от вас: ") + what;
    public override string LetterSubject(string agency, int count, string first) => count == 1 ? $"{agency}: {first}" : Typography.Ru($"{agency}: вас ждут {Plural.RuCount(count, "дело", "дела", "дел")}");
    public override string LetterBody(string name, string lines, string? opens, string until, string? stop) =>
        $"{name}, здравствуйте.\n\nВас ждёт:\n\n{lines}\n\n{(opens is null ? "Откройте комнату по вашей ссылке." : $"Открыть комнату: {opens}\nАдрес личный и работает до {until}, не пересылайте письмо.")}{(stop is null ? "" : $"\n\nНе присылать таких писем: {stop}")}\n";
    public override string LetterWord(string lines, string? opens) => $"Вас ждёт:\n{lines}{(opens is null ? "" : $"\n\nОткрыть комнату: {opens}")}";
    public override string StopTitle => Typography.Ru("Письма из комнаты");
    public override string StopHint => Typography.Ru("Больше не присылать вам ничего, и итоги недели тоже? Комната будет открываться, как прежде.");
    public override string StopButton => Typography.Ru("Не присылать");
    public override string Stopped => Typography.Ru("Больше не пришлём. Вернуть письма можно в комнате, на странице «Вы и коллеги».");
}

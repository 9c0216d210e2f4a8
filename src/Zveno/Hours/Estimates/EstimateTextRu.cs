using Zveno.Platform;

namespace Zveno.Hours;

sealed class EstimateTextRu : EstimateText
{
    public override string Title => "История оценок";
    public override string Lead(int few) => $"Сколько заняли задачи за\u00A0последний год. Меньше {Plural.RuCount(few, "задачи", "задач", "задач")} ни\u00A0о\u00A0чём не\u00A0говорят.";
    public override string None => "Истории пока нет";
    public override string NoneHint => "Она появится, когда задачи с\u00A0записанным временем будут закрыты.";
    public override string Took => "Сколько занимает";
    public override string Service => "Услуга";
    public override string Type => "Тип";
    public override string Median => "Медиана";
    public override string P80 => "4 из\u00A05 до";
    public override string Tasks => "Задач";
    public override string Right => "Насколько точны оценки";
    public override string RightHint => "×1,2: вышло на\u00A0пятую часть дольше, чем оценили.";
    public override string Ratio => "Факт к\u00A0оценке";
    public override string Within => "Уложились";
    public override string IfBegun => Typography.Ru("Если начать сейчас");
    public override string NotInAYear => Typography.Ru("не раньше чем через год");
    public override string LeftOfIt(string hours) => Typography.Ru($"осталось {hours}");
    public override string LeftByMedian(string hours) => Typography.Ru($"{hours} по медиане, оценки нет");
    public override string Usually(string median, string p80, int count) => Typography.Ru($"Такие задачи занимают {median}, четыре из пяти — до {p80} (n = {count})");
    public override string PersonRatio(string person, string ratio) => Typography.Ru($"{person}: ×{ratio} к оценке");
}

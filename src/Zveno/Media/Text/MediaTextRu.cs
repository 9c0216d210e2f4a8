using Zveno.Platform;

namespace Zveno.Media;

sealed partial class MediaTextRu : MediaText
{
    public override string OnlyWhoTalks => Typography.Ru("Показатели заводят и показывают клиенту те, кто с ним говорит.");
    public override string NotYoursToMeasure => Typography.Ru("Значения вносят сотрудники агентства.");
    public override string ProjectEnded(string name) => Typography.Ru($"Проект «{name}» в архиве: новых показателей в нём не заводят.");
    public override string TooLarge => Typography.Ru("Слишком большое число. Возьмите единицу крупнее: тысячи, миллионы.");
    public override string BadDay => Typography.Ru("День должен быть не раньше 2000 года и не позже сегодняшнего.");
    public override string BadNumber => Typography.Ru("Не число. Пример: 1250 или 3,5.");
}

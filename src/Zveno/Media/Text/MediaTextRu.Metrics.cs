using Zveno.Platform;

namespace Zveno.Media;

sealed partial class MediaTextRu
{
    public override string Title => Typography.Ru("Показатели");
    public override string Lead => Typography.Ru("Чем измеряем успех: цель, значения по дням, что видит клиент.");
    public override string NoMetrics => Typography.Ru("Показателей пока нет");
    public override string NoMetricsText => Typography.Ru("Добавьте то, ради чего клиент пришёл: заявки, цена заявки, позиции.");
    public override string Add => Typography.Ru("Добавить показатель");
    public override string Name => Typography.Ru("Название");
    public override string Unit => Typography.Ru("Единица");
    public override string UnitHint => Typography.Ru("шт., ₽, %");
    public override string Target => Typography.Ru("Цель");
    public override string DirectionLabel => Typography.Ru("Что лучше");
    public override string Explanation => Typography.Ru("Пояснение для клиента");
    public override string ExplanationHint => Typography.Ru("Что это значит и, если отстаём, почему и что делаем");
    public override string ShowToClient => Typography.Ru("Показать клиенту");
    public override string ExplainLag => Typography.Ru("Отстаём от цели: напишите клиенту в пояснении, почему и что делаем.");
    public override string On => Typography.Ru("День или последний день периода");
    public override string ValueLabel => Typography.Ru("значение");
    public override string Tell => Typography.Ru("Внести");
    public override string FromTable => Typography.Ru("Внести из таблицы");
    public override string FromTableHint => Typography.Ru("Первая строка — «Дата» и названия показателей, дальше строки со значениями. Подойдёт CSV из Excel и вставка из таблицы. Повторная загрузка заменит значения тех же дней.");
    public override string TableFile => Typography.Ru("Файл CSV");
    public override string TableText => Typography.Ru("Или вставьте таблицу");
    public override string Bring => Typography.Ru("Загрузить");
    public override string MetricMade => Typography.Ru("Показатель добавлен");
    public override string MetricChanged => Typography.Ru("Показатель изменён");
    public override string MetricArchived => Typography.Ru("Показатель убран из списка");
    public override string Direction(MetricDirection direction) => direction is MetricDirection.Up ? "Больше\u00A0— лучше" : "Меньше\u00A0— лучше";
    public override string MetricPublished(bool published) => Typography.Ru(published ? "Клиент видит показатель в комнате" : "Показатель убран из комнаты");
    public override string ReadingSaid(string day) => Typography.Ru($"Значение за {day} внесено");
    public override string RemoveReading(string day) => Typography.Ru($"Убрать значение за {day}");
    public override string Readings(int count) => Plural.RuCount(count, "значение", "значения", "значений");
    public override string ValueOf(string metric) => Typography.Ru($"{metric}: значение");
    public override string Lags(string target) => $"отстаёт от\u00A0цели {target}";
}

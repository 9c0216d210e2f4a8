using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string MetricsTitle => "Показатели";
    public override string NoMetrics => Typography.Ru("Показателей пока нет: появятся, когда договоримся, чем измерять успех.");
    public override string MetricLags(string target) => Typography.Ru($"Пока не дотягиваем до цели: {target}");
    public override string MetricKept(string target) => Typography.Ru($"Цель достигнута: {target}");
    public override string MetricUnexplained => Typography.Ru("Разбираемся в причине и напишем здесь.");
    public override string MetricValues => "Значения по\u00A0дням";
    public override string AllMetrics => "Все показатели с\u00A0графиками";
    public override string MetricsSum(int count, string lagging) => Typography.Ru(lagging.Length == 0 ? $"{Plural.RuCount(count, "показатель", "показателя", "показателей")}, отстающих нет." : $"{Plural.RuCount(count, "показатель", "показателя", "показателей")}. Отстают от цели: {lagging}.");
}

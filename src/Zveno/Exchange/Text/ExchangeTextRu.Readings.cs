using Zveno.Platform;

namespace Zveno.Exchange;

sealed partial class ExchangeTextRu
{
    public override string ReadingsTold(int told, int replaced) => Typography.Ru($"Новых значений: {told}, заменено: {replaced}.");
    public override string ReadingsNotRead(int cells) => Typography.Ru($"Не разобрали: {cells}");
    public override string ReadingsMend => Typography.Ru("Исправьте эти строки и загрузите таблицу ещё раз: внесённое не удвоится.");
    public override string ReadingsLine => "Строка";
    public override string ReadingsSaid => Typography.Ru("Что в ней");
    public override string ReadingsOfEnded(string project) => Typography.Ru($"Проект «{project}» в архиве: значений в него не вносят.");
    public override string ReadingsTooLong => Typography.Ru("Таблица больше 2 МБ. Разбейте её на части.");
    public override string NoReadings => Typography.Ru("Выберите файл или вставьте таблицу.");
}

namespace Zveno.Views;

sealed partial class ViewsTextRu
{
    public override string TimeReport => "Отчёт по\u00A0времени";
    public override string TimeBy(TimeSplit split) => split switch { TimeSplit.Day => "Дни", TimeSplit.Person => "Люди", TimeSplit.Kind => "Виды", TimeSplit.Service => "Услуги", TimeSplit.Project => "Проекты", _ => "Задачи" };
    public override string TimeCounted => "Часы";
    public override string TimeGift => "Подарок";
    public override string TimeFrom => "С\u00A0какого дня";
    public override string TimeTo => "По\u00A0какой день";
    public override string TimeShow => "Показать";
}

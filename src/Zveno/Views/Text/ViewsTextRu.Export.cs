namespace Zveno.Views;

sealed partial class ViewsTextRu
{
    public override string ExportStart => "Начало";
    public override string ExportDonePercent => "Готово, %";
    public override string ExportWaitsFor => "Ждёт";
    public override string ExportSlack => "Запас, раб. дней";
    public override string ExportDrift => "Отставание, раб. дней";
    public override string ExportYes => "да";
    public override string ExportWhat => "Что";
    public override string ExportSum => "Всего, ч";
    public override string ExportLoad => "Загрузка, ч";
    public override string ExportCapacity => "Рабочее время, ч";
    public override string ExportWhere => "Раздел";
    public override string ExportLane => "Дорожка";
    public override string ExportLeft => "Осталось, ч";
    public override string ExportDay => "День";
}

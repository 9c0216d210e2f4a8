namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string AllHours => "Все часы по\u00A0месяцам";
    public override string HoursMonths => "Месяцы";
    public override string NoHours(string month) => $"За\u00A0{month} часов пока нет";
    public override string HoursByEntry => "По\u00A0записям";
    public override string HoursOnProject => "По\u00A0проекту в\u00A0целом";
    public override string HoursCorrection => "исправление";
    public override string HoursGift => "подарок";
    public override string TransfersTitle => "Переносы часов";
    public override string Transferred(string from, string to) => $"«{from}» → «{to}»";
    public override string HoursRest => "Остальное по\u00A0проекту";
}

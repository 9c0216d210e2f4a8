namespace Zveno.Views;

sealed partial class ViewsTextRu
{
    public override string Board => "Доска";
    public override string GeneralBoard => "Общая доска";
    public override string LanesBy => "Дорожки";

    public override string LaneName(Grouping lanes) => lanes switch
    {
        Grouping.Client => "по\u00A0клиентам",
        Grouping.Person => "по\u00A0людям",
        Grouping.Project => "по\u00A0проектам",
        Grouping.Service => "по\u00A0услугам",
        _ => "без дорожек",
    };

    public override string OtherStages => "Другие этапы";
    public override string LaneOfNobody(Grouping lanes) => lanes == Grouping.Person ? "Никому не\u00A0отдано" : "Без услуги";
    public override string More(int some, int rest) => $"Ещё {some} из\u00A0{rest}";
    public override string DoneLately => "Готовые показаны за\u00A0две недели";
    public override string NoSuchColumn(string project, string column) => $"В\u00A0проекте «{project}» нет этапа «{column}».";
    public override string MovedTo(string stage, string? person) => person is null ? $"Этап: «{stage}»" : $"Этап: «{stage}», исполнитель: {person}";
}

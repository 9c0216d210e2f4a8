using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string Since(string when) => Typography.Ru($"С вашего прошлого визита, {when}");
    public override string NothingSince => Typography.Ru("Нового нет: всё идёт, как было.");
    public override string News(RoomNewsKind kind) => kind switch
    {
        RoomNewsKind.Done => "сделали",
        RoomNewsKind.Begun => Typography.Ru("взяли в работу"),
        RoomNewsKind.Answered => "ответили",
        RoomNewsKind.Decided => "решили",
        RoomNewsKind.PlanSent => Typography.Ru("план ждёт вашего согласия"),
        _ => Typography.Ru("показали результат"),
    };
    public override string MoreNews(int count) => Typography.Ru($"И ещё {Plural.RuCount(count, "новость", "новости", "новостей")} ниже.");
    public override string NeverHere => Typography.Ru("По личной ссылке комнату ещё не открывали: всё здесь для него новое.");
    public override string WholeSchedule => Typography.Ru("Сроки всех задач с прогнозом");
    public override string DidItHelp => "Ответ помог?";
    public override string Helped(bool yes) => yes ? "Да" : "Нет";
    public override string ServicesTitle => Typography.Ru("Что мы ещё умеем");
    public override string AskAboutServices => Typography.Ru("Спросить об этом");
}

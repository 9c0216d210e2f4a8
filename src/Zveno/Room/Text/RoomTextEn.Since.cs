namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string Since(string when) => $"Since your last visit, {when}";
    public override string NothingSince => "Nothing new: all goes on as it was.";
    public override string News(RoomNewsKind kind) => kind switch
    {
        RoomNewsKind.Done => "done",
        RoomNewsKind.Begun => "taken into work",
        RoomNewsKind.Answered => "answered",
        RoomNewsKind.Decided => "decided",
        RoomNewsKind.PlanSent => "a plan waits for you to agree",
        _ => "a result was shown",
    };
    public override string MoreNews(int count) => $"And {count} more below.";
    public override string NeverHere => "Nobody has opened the room by the personal link yet: all of it is new there.";
    public override string WholeSchedule => "Dates of all tasks, with a forecast";
    public override string DidItHelp => "Did it help?";
    public override string Helped(bool yes) => yes ? "Yes" : "No";
    public override string ServicesTitle => "What else we do";
    public override string AskAboutServices => "Ask about it";
}

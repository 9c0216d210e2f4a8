namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string MessageChange => "A client’s message";
    public override string RoomChange => "Written in the room";
    public override string FileChange => "New files";
    public override string WishChange => "A wish";
    public override string DateChange => "A date moved";
    public override string OverdueChange => "Overdue";
    public override string DeliveryChange => "Not delivered";
    public override string SenderChange => "Unknown sender";
    public override string MailChange => "A mail of no client";
    public override string ChangesTitle => "What changed";
    public override string ChangesNav => "Changes";
    public override string ChangesLead => "All that came and moved. Each row ends in one of four ways: answered, assigned, recorded, or nothing needed. What was done goes by itself. Keys for the first row: Y, O, S, U.";
    public override string ChangeViewName(ChangeView view) => view switch { ChangeView.Mine => "Mine", ChangeView.Ended => "Done with", _ => "Waiting" };
    public override string ChangeKindLabel => "Kind";
    public override string AllKinds => "All kinds";
    public override string AllClients => "All clients";
    public override string NoChanges => "Nothing waits";
    public override string NoChangesText => "What comes will show here by itself.";
    public override string OnlyFirst(int rows) => $"The first {rows} are shown.";
    public override string EndName(ChangeEnd end) => end switch { ChangeEnd.Answered => "answered", ChangeEnd.Assigned => "assigned", ChangeEnd.Recorded => "recorded", _ => "nothing needed" };
    public override string ByAct => "by itself";
    public override string Assign => "assign";
    public override string ReopenChange => "Put back";
    public override string ChangeEndedSaid(ChangeEnd end) => $"Done with: {EndName(end)}";
    public override string HandShift => "Hand the shift over";
    public override string HandShiftTo => "To whom";
    public override string HandShiftButton(int open) => $"Hand over: {open} waiting";
    public override string ShiftWords => "What to look at";
    public override string ShiftLine(string from, string to, string when, int open, int late) => $"{from} handed the shift to {to}, {when}: {open} waited, {late} topics were late.";
    public override string ShiftAcceptedAt(string when) => $"accepted {when}";
    public override string AcceptShift => "Accept the shift";
    public override string ShiftWaits => "not accepted yet";
    public override string ShiftHandedSaid(int open) => $"Shift handed over, waiting: {open}";
    public override string KeyAnswered => "a change: answered";
    public override string KeyAssign => "a change: assign";
}

namespace Zveno.Records;

public abstract partial class RecordsText
{
    public abstract string MessageChange { get; }
    public abstract string RoomChange { get; }
    public abstract string FileChange { get; }
    public abstract string WishChange { get; }
    public abstract string DateChange { get; }
    public abstract string OverdueChange { get; }
    public abstract string DeliveryChange { get; }
    public abstract string SenderChange { get; }
    public abstract string MailChange { get; }
    public abstract string ChangesTitle { get; }
    public abstract string ChangesNav { get; }
    public abstract string ChangesLead { get; }
    public abstract string ChangeViewName(ChangeView view);
    public abstract string ChangeKindLabel { get; }
    public abstract string AllKinds { get; }
    public abstract string AllClients { get; }
    public abstract string NoChanges { get; }
    public abstract string NoChangesText { get; }
    public abstract string OnlyFirst(int rows);
    public abstract string EndName(ChangeEnd end);
    public abstract string ByAct { get; }
    public abstract string Assign { get; }
    public abstract string ReopenChange { get; }
    public abstract string ChangeEndedSaid(ChangeEnd end);
    public abstract string HandShift { get; }
    public abstract string HandShiftTo { get; }
    public abstract string HandShiftButton(int open);
    public abstract string ShiftWords { get; }
    public abstract string ShiftLine(string from, string to, string when, int open, int late);
    public abstract string ShiftAcceptedAt(string when);
    public abstract string AcceptShift { get; }
    public abstract string ShiftWaits { get; }
    public abstract string ShiftHandedSaid(int open);
    public abstract string KeyAnswered { get; }
    public abstract string KeyAssign { get; }
}

namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string ApprovalsTitle => "Waits for your approval";
    public override string Agree => "Approve";
    public override string Return => "Return with a comment";
    public override string ReturnLabel => "What to change";
    public override string ReturnSend => "Return";
    public override string Showing(int number) => $"version {number}";
    public override string ApprovalAnswered(bool agreed, string? who, string when) => agreed ? $"Approved: {who ?? "you"}, {when}." : $"Returned: {who ?? "you"}, {when}.";
    public override string WishUp(string wish) => wish.Length == 0 ? "Up" : $"Up: {wish}";
    public override string WishDown(string wish) => wish.Length == 0 ? "Down" : $"Down: {wish}";
}

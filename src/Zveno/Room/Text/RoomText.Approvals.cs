namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string ApprovalsTitle { get; }
    public abstract string Agree { get; }
    public abstract string Return { get; }
    public abstract string ReturnLabel { get; }
    public abstract string ReturnSend { get; }

    /// <summary>Which showing of the same result it is.</summary>
    public abstract string Showing(int number);

    /// <param name="who">Who answered; null when the reader did.</param>
    public abstract string ApprovalAnswered(bool agreed, string? who, string when);
    public abstract string WishUp(string wish);
    public abstract string WishDown(string wish);
}

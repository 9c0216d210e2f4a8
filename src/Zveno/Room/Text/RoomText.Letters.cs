namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string LetterResult(string task);
    public abstract string LetterAnswer(string talk, string words);
    public abstract string LetterNeed(string what);

    /// <param name="first">The first of so many things.</param>
    public abstract string LetterSubject(string agency, int count, string first);

    /// <param name="opens">Address of the room; null where the product does not know its own.</param>
    /// <param name="until">The last day on which it opens.</param>
    /// <param name="stop">Address by which letters are stopped.</param>
    public abstract string LetterBody(string name, string lines, string? opens, string until, string? stop);
    public abstract string LetterWord(string lines, string? opens);
    public abstract string StopTitle { get; }
    public abstract string StopHint { get; }
    public abstract string StopButton { get; }
    public abstract string Stopped { get; }
}

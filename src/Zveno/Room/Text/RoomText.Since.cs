namespace Zveno.Room;

public abstract partial class RoomText
{
    /// <param name="when">The last visit: «чт 19 ноября 15:20».</param>
    public abstract string Since(string when);
    public abstract string NothingSince { get; }
    public abstract string News(RoomNewsKind kind);
    public abstract string MoreNews(int count);

    /// <summary>For the team, of a contact whose link nobody has opened.</summary>
    public abstract string NeverHere { get; }
    public abstract string WholeSchedule { get; }
    public abstract string DidItHelp { get; }
    public abstract string Helped(bool yes);
    public abstract string ServicesTitle { get; }
    public abstract string AskAboutServices { get; }
}

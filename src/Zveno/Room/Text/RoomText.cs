using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Sentences of a client's room: no jargon, no number without its word, «вы».</summary>
public abstract partial class RoomText : Texts
{
    /// <summary>For every link that opens nothing, whatever the reason.</summary>
    public abstract string NoSuchRoom { get; }

    /// <param name="ago">«5 минут назад».</param>
    public abstract string Updated(string ago);
    public abstract string Projects { get; }
    public abstract string AsWish { get; }
    public abstract string WishesTitle { get; }
    public abstract string WishState(RoomWishState state);
    public abstract string DoneTitle { get; }
    public abstract string NothingDoneYet { get; }
    public abstract string InWorkTitle { get; }
    public abstract string NextTitle { get; }
    public abstract string StagesTitle { get; }
    public abstract string AllTasks { get; }
    public abstract string MoreTasks(int count);
    public abstract string TasksBefore { get; }
    public abstract string BackToRoom { get; }
    public abstract string NothingYetTitle { get; }
    public abstract string NothingYet { get; }
    public abstract string Tasks(int count);

    /// <summary>Work began or begins on that day.</summary>
    public abstract string From(string day);

    /// <summary>A day that has passed and the work is not done.</summary>
    public abstract string WasDue(string day);

    public abstract string NoDate { get; }
    public abstract string Stage { get; }
    public abstract string Start { get; }
    public abstract string Due { get; }
    public abstract string Ready { get; }
    public abstract string Responsible { get; }
    public abstract string Role(RoomRole role);
    public abstract string LooksAfterYou { get; }

    /// <param name="time">«до 19:00».</param>
    public abstract string Here(string time);

    /// <summary>On duty, round the clock.</summary>
    public abstract string AlwaysHere { get; }

    /// <param name="when">«завтра 10:00».</param>
    public abstract string BackFrom(string when);
    public abstract string HoursTitle { get; }

    /// <param name="month">«ноябрь 2026».</param>
    /// <param name="time">«12 ч 30 мин».</param>
    public abstract string Spent(string month, string time);
    public abstract string TalksTitle { get; }
    public abstract string AskTitle { get; }
    public abstract string AskLabel { get; }
    public abstract string AskHint { get; }
    public abstract string Files { get; }

    /// <param name="most">«50 МБ».</param>
    public abstract string FilesHint(string most);
    public abstract string Ask { get; }
    public abstract string ReplyLabel { get; }
    public abstract string SendReply { get; }
    public abstract string NotSent { get; }
    public abstract string ChooseFilesAgain { get; }
    public abstract string Stored { get; }

    /// <param name="until">«до 15:15».</param>
    public abstract string Promise(string until);
    public abstract string You { get; }
    public abstract string EmptyQuestion { get; }
    public abstract string Preview(string client);
    public abstract string PreviewBack { get; }
    public abstract string PreviewNoAsk { get; }
    public abstract string Private { get; }
    /// <summary>What we need from the client.</summary>
    public abstract string NeedsTitle { get; }
    public abstract string NothingNeeded { get; }
    public abstract string MoreNeeds(int count);

    /// <param name="title">Of the talk.</param>
    public abstract string InTalk(string title);

    /// <param name="day">«сегодня», «пн 16 ноября».</param>
    public abstract string AskedOn(string day);
    public abstract string WaitsForYou { get; }
    public abstract string ReplyTo { get; }
    public abstract string SayMore { get; }
    public abstract string WriteAbout { get; }

    /// <summary>The beginning of a message about a task, for the client to go on with.</summary>
    public abstract string AboutTask(string title);
    public abstract string SpentOn { get; }
    public abstract string ReadWhole { get; }
    public abstract string Messages(int count);
    public abstract string MoreTalks(int count);
    public abstract string NewerTalks { get; }
    public abstract string Earlier(int count);
}

/// <summary>Offers them as <c>text.Room</c>.</summary>
public static class RoomTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The room's sentences.</summary>
        public RoomText Room => text.Of<RoomText>();
    }
}

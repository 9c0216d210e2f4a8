namespace Zveno.Records;

public abstract partial class RecordsText
{
    public abstract string NobodyToTell { get; }
    public abstract string NothingToTell { get; }
    public abstract string Meetings { get; }
    public abstract string NoMeetings { get; }
    public abstract string PlanMeeting { get; }
    public abstract string MeetingPlanned { get; }
    public abstract string MeetingTakenOut { get; }
    public abstract string MeetingKindName(MeetingKind kind);
    public abstract string MeetingKindLabel { get; }
    public abstract string MeetingKindHint { get; }
    public abstract string HasMinutes { get; }
    public abstract string NoMinutes { get; }
    public abstract string ClientLabel { get; }
    public abstract string ChooseClient { get; }
    public abstract string MeetingTitle { get; }
    public abstract string MeetingStarts { get; }
    public abstract string Agenda { get; }
    public abstract string OursComing { get; }
    public abstract string TheirsComing { get; }
    public abstract string MinutesTitle { get; }
    public abstract string MinutesHint { get; }

    /// <summary>What stands in the field of minutes at first.</summary>
    public abstract string MinutesBegin { get; }
    public abstract string SendNote { get; }
    public abstract string OwnNote { get; }
    public abstract string OwnNoteHint { get; }
    public abstract string KeepMinutes { get; }
    public abstract string MinutesKept(int followed, bool sent);
    public abstract string NoteSent { get; }
    public abstract string Followed { get; }

    /// <summary>Name of the topic of post-meeting notes.</summary>
    public abstract string PostMeetings { get; }
    public abstract string NoteHead(string meeting, string day);

    /// <summary>Head of a part of the post-meeting note.</summary>
    public abstract string NotePart(MinutesLineKind kind);
}

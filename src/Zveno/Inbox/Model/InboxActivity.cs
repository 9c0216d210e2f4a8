using Zveno.Platform;

namespace Zveno.Inbox;

public sealed record TopicOpened(Guid Topic, Guid Client, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record QuestionReceived(Guid Topic, Guid Message, Guid Client, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);

/// <param name="Seen">Number of the last message that the writer had read.</param>
public sealed record TopicAnswered(Guid Topic, Guid Message, Guid Client, int Seen, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record TopicNoteWritten(Guid Note, Guid Topic, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);

/// <summary>A member was named in a note on a topic.</summary>
public sealed record NamedInTopic(Guid Topic, Guid Note, Guid Member, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record AnswerNotNeeded(Guid Topic, Guid Client, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record TopicPaused(Guid Topic, Guid Client, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record TopicResumed(Guid Topic, Guid Client, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record TopicUrged(Guid Topic, Guid Client, bool Urgent, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record TopicHanded(Guid Topic, Guid Client, Guid? To, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record TopicClosed(Guid Topic, Guid Client, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record TopicReopened(Guid Topic, Guid Client, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);

/// <summary>A clock's instants are new, or it stopped: its next alarm is planned anew.</summary>
public sealed record ReplyClockSet(Guid Clock, Guid Topic, Guid? By, DateTimeOffset At) : Activity(Clock, By, At);

/// <summary>Somebody is alarmed about a clock.</summary>
public sealed record AlarmRaised(Guid Alarm, Guid Clock, Guid Topic, Guid Member, AlarmKind Kind, DateTimeOffset At) : Activity(Clock, null, At);
public sealed record AlarmRung(Guid Clock, Guid Topic, AlarmKind Kind, DateTimeOffset At) : Activity(Clock, null, At);

public sealed record TopicSnoozed(Guid Topic, Guid Client, DateTimeOffset Until, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record TopicWoken(Guid Topic, Guid Client, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);

/// <summary>An answer is written, or written anew, and leaves at <paramref name="Goes"/>.</summary>
public sealed record AnswerHeld(Guid Held, Guid Topic, DateTimeOffset Goes, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);
public sealed record AnswerTakenBack(Guid Held, Guid Topic, Guid? By, DateTimeOffset At) : Activity(Topic, By, At);

/// <summary>A written answer does not leave: somebody else answered first.</summary>
public sealed record AnswerStopped(Guid Held, Guid Topic, DateTimeOffset At) : Activity(Topic, null, At);

/// <param name="Due">Working minutes; null for the default again.</param>
public sealed record ReplyRuleSet(Guid Rule, TopicChannel Channel, TopicKind Kind, int? Due, Guid? By, DateTimeOffset At) : Activity(Rule, By, At);
public sealed record DeskRulesSet(Guid Rules, Guid? OnCall, bool TellsAtNight, Guid? By, DateTimeOffset At) : Activity(Rules, By, At);

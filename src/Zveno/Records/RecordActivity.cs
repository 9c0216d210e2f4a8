using Zveno.Platform;

namespace Zveno.Records;

public sealed record DecisionMade(Guid Decision, Guid Project, Guid? By, DateTimeOffset At) : Activity(Decision, By, At);
public sealed record DecisionChanged(Guid Decision, Guid Project, Guid? By, DateTimeOffset At) : Activity(Decision, By, At);

/// <summary>The client may read it, or may no more.</summary>
public sealed record DecisionPublished(Guid Decision, Guid Project, bool Published, Guid? By, DateTimeOffset At) : Activity(Decision, By, At);
public sealed record DecisionRemoved(Guid Decision, Guid Project, Guid? By, DateTimeOffset At) : Activity(Decision, By, At);

/// <summary>Something became of a message, a call or a topic.</summary>
/// <param name="Topic">The talk; null for a call that belongs to none.</param>
/// <param name="Message">The message; null for the talk as a whole.</param>
public sealed record SomethingRecorded(Guid Recorded, RecordedKind Kind, Guid? Topic, Guid? Message, Guid? By, DateTimeOffset At) : Activity(Recorded, By, At);

/// <summary>What was recorded was taken back.</summary>
public sealed record RecordUndone(Guid Recorded, Guid? Topic, Guid? Message, Guid? By, DateTimeOffset At) : Activity(Recorded, By, At);
public sealed record CallLogged(Guid Call, Guid Client, bool PastLead, Guid? By, DateTimeOffset At) : Activity(Call, By, At);
public sealed record CallChanged(Guid Call, Guid Client, Guid? By, DateTimeOffset At) : Activity(Call, By, At);
public sealed record CallRemoved(Guid Call, Guid Client, Guid? By, DateTimeOffset At) : Activity(Call, By, At);
public sealed record MeetingPlanned(Guid Meeting, Guid Client, Guid? By, DateTimeOffset At) : Activity(Meeting, By, At);
public sealed record MeetingChanged(Guid Meeting, Guid Client, Guid? By, DateTimeOffset At) : Activity(Meeting, By, At);
public sealed record MeetingRemoved(Guid Meeting, Guid Client, Guid? By, DateTimeOffset At) : Activity(Meeting, By, At);

/// <summary>Its minutes were written, and what follows from them was made.</summary>
public sealed record MeetingHeld(Guid Meeting, Guid Client, Guid? By, DateTimeOffset At) : Activity(Meeting, By, At);

/// <summary>A row of the dispatcher's queue came to its end.</summary>
public sealed record ChangeEnded(Guid Change, ChangeEnd End, Guid? By, DateTimeOffset At) : Activity(Change, By, At);
public sealed record ChangeReopened(Guid Change, Guid? By, DateTimeOffset At) : Activity(Change, By, At);
public sealed record ShiftHanded(Guid HandOver, Guid To, int Open, Guid? By, DateTimeOffset At) : Activity(HandOver, By, At);
public sealed record ShiftAccepted(Guid HandOver, Guid? By, DateTimeOffset At) : Activity(HandOver, By, At);
public sealed record QuestionAsked(Guid Question, Guid Specialist, bool Urgent, Guid? By, DateTimeOffset At) : Activity(Question, By, At);
public sealed record QuestionChanged(Guid Question, Guid? By, DateTimeOffset At) : Activity(Question, By, At);

/// <summary>A list of questions was handed to its specialist.</summary>
public sealed record QuestionsHanded(Guid List, Guid Specialist, int Questions, bool Urgent, Guid? By, DateTimeOffset At) : Activity(List, By, At);
public sealed record QuestionAnswered(Guid Question, Guid AskedBy, Guid? By, DateTimeOffset At) : Activity(Question, By, At);
public sealed record QuestionReopened(Guid Question, Guid AskedBy, Guid? By, DateTimeOffset At) : Activity(Question, By, At);

/// <summary>The answer to it went to the client.</summary>
public sealed record QuestionSent(Guid Question, Guid Message, Guid? By, DateTimeOffset At) : Activity(Question, By, At);
public sealed record QuestionRemoved(Guid Question, Guid? By, DateTimeOffset At) : Activity(Question, By, At);
public sealed record StandUpsSet(Guid Agency, string Hours, Guid? By, DateTimeOffset At) : Activity(Agency, By, At);

/// <summary>An urgent task jumped the plan.</summary>
public sealed record FireRaised(Guid Fire, Guid Task, Guid Project, Guid? By, DateTimeOffset At) : Activity(Fire, By, At);

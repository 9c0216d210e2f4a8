using Zveno.Platform;

namespace Zveno.Records;

public sealed record ApprovalAsked(Guid Approval, Guid Task, Guid? By, DateTimeOffset At) : Activity(Approval, By, At);

/// <summary>A contact agreed, or returned it.</summary>
public sealed record ApprovalAnswered(Guid Approval, Guid Task, bool Agreed, Guid? By, DateTimeOffset At) : Activity(Approval, By, At);
public sealed record ApprovalTakenBack(Guid Approval, Guid Task, Guid? By, DateTimeOffset At) : Activity(Approval, By, At);

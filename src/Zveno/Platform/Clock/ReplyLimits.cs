namespace Zveno.Platform;

/// <summary>How much working time a reply may take before somebody hears of it. Sources: domain.md, «Reply clock»; an agency may set its own.</summary>
public sealed record ReplyLimits
{
    /// <param name="warn">The account manager is warned.</param>
    /// <param name="due">The answer is due: what the client was promised; the dispatcher is told.</param>
    /// <param name="alarm">The head is told, with the client's telephone number.</param>
    /// <param name="breach">The promise counts as broken.</param>
    /// <exception cref="ArgumentException">They are not above zero and in this order (equal ones are allowed).</exception>
    public ReplyLimits(TimeSpan warn, TimeSpan due, TimeSpan alarm, TimeSpan breach)
    {
        if (warn <= TimeSpan.Zero || due < warn || alarm < due || breach < alarm)
            throw new ArgumentException("Reply limits are above zero and in order: warn, due, alarm, breach.");
        (Warn, Due, Alarm, Breach) = (warn, due, alarm, breach);
    }

    /// <summary>10, 15, 25 and 30 working minutes.</summary>
    public static ReplyLimits Usual { get; } = OfMinutes(10, 15, 25, 30);

    /// <summary>Urgent topics: due at 5, broken at 15 working minutes; warning and alarm stand before them as they do usually.</summary>
    public static ReplyLimits Urgent { get; } = OfMinutes(3, 5, 12, 15);

    /// <summary>E-mail topics: due after 4 working hours, the rest in the usual proportion.</summary>
    public static ReplyLimits Mail { get; } = OfMinutes(160, 240, 400, 480);

    /// <summary>The account manager is warned.</summary>
    public TimeSpan Warn { get; }

    /// <summary>The answer is due: what the client was promised; the dispatcher is told.</summary>
    public TimeSpan Due { get; }

    /// <summary>The head is told, with the client's telephone number.</summary>
    public TimeSpan Alarm { get; }

    /// <summary>The promise counts as broken.</summary>
    public TimeSpan Breach { get; }

    /// <summary>Limits in working minutes.</summary>
    public static ReplyLimits OfMinutes(int warn, int due, int alarm, int breach) =>
        new(TimeSpan.FromMinutes(warn), TimeSpan.FromMinutes(due), TimeSpan.FromMinutes(alarm), TimeSpan.FromMinutes(breach));
}

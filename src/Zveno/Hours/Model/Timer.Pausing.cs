using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>From when to when the owner of a running timer gave no sign in the product: perhaps a pause, perhaps work elsewhere.</summary>
public readonly record struct Pause(DateTimeOffset From, DateTimeOffset To)
{
    public TimeSpan Length => To - From;
}

public sealed partial class Timer
{
    /// <summary>The last sign of its owner while it ran, as far as is known (UTC).</summary>
    public DateTimeOffset? SignAt { get; private set; }

    public DateTimeOffset? PauseFrom { get; private set; }
    public DateTimeOffset? PauseTo { get; private set; }

    /// <summary>The pause that its owner is asked about. Until he answers it counts as work, and so it stays when he never does; a later one takes its place.</summary>
    public Pause? Pause => PauseFrom is { } from && PauseTo is { } to ? new Pause(from, to) : null;

    /// <summary>Hears signs of its owner. The last silence between them that is long enough becomes the pause he is asked about.</summary>
    /// <param name="signs">Since the last one, in any order.</param>
    /// <param name="silence">How long a silence is asked about; zero never asks.</param>
    public void Hear(IEnumerable<DateTimeOffset> signs, TimeSpan silence, DateTimeOffset at)
    {
        if (!IsRunning) return;
        var last = SignAt is { } known && known > StartedAt ? known : StartedAt;
        foreach (var sign in signs.Append(at).Where(x => x > last && x <= at).Order())
        {
            if (silence > TimeSpan.Zero && sign - last >= silence) (PauseFrom, PauseTo) = (last, sign);
            last = sign;
        }
        SignAt = last;
    }

    /// <summary>Another on the same, begun at <paramref name="from"/>.</summary>
    internal Timer Again(Guid id, DateTimeOffset from, Member by, DateTimeOffset at)
    {
        var next = new Timer(id, by, On, Note, at);
        next.BeginAt(from, by, at);
        return next;
    }

    /// <summary>Takes the question away: it is answered.</summary>
    /// <returns>What was asked about.</returns>
    /// <exception cref="Refused">Nothing is asked, or it is another's timer.</exception>
    public Pause AnswerPause(Member by, PauseAnswer answer, DateTimeOffset at)
    {
        if (by.Id != MemberId) throw Refusals.NotYourHours();
        var asked = Pause ?? throw Refusals.NoPause();
        (PauseFrom, PauseTo) = (null, null);
        Record(new PauseAnswered(Id, MemberId, asked.From, asked.To, answer, by.Id, at));
        return asked;
    }
}

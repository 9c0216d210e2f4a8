namespace Zveno.Inbox;

/// <summary>When an answer leaves: at the time its writer chose; in the morning when it is written out of hours and nothing is urgent (the working-hours valve); else after the seconds in which it can be taken back.</summary>
public static class AnswerTime
{
    /// <summary>The morning that an answer written now would wait for (UTC); null when it leaves at once: the desk works, or the topic is urgent.</summary>
    public static DateTimeOffset? MorningFor(Topic topic, DeskTimes desk, DateTimeOffset at)
    {
        var time = desk.Of(topic.OwedById);
        return topic.IsUrgent || time.IsOpenAt(at) ? null : time.NextOpening(at);
    }

    /// <summary>Times to put a topic off to: an hour, tomorrow and Monday at nine, each with its words; by the reader's clock.</summary>
    public static IEnumerable<(string Words, DateTimeOffset Until)> Snoozes(Platform.Text text, DateTimeOffset now, TimeZoneInfo zone)
    {
        yield return (text.Desking.InAnHour, now.AddHours(1));
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        foreach (var days in (int[])[1, (8 - (int)today.DayOfWeek) % 7 is var left && left == 0 ? 7 : left])
        {
            var nine = today.AddDays(days).AddHours(9);
            var until = new DateTimeOffset(nine, zone.GetUtcOffset(nine)).ToUniversalTime();
            yield return (text.When(until), until);
        }
    }

    /// <param name="chosen">The time that the writer chose (UTC); null for as soon as may be.</param>
    /// <param name="now">The writer wants it to leave out of hours too.</param>
    /// <exception cref="Platform.Refused">The chosen time is not in the future.</exception>
    public static (HeldFor Why, DateTimeOffset GoesAt) Of(Topic topic, DateTimeOffset? chosen, bool now, DeskTimes desk, DateTimeOffset at) =>
        chosen is { } then ? (HeldFor.Hour, HeldAnswer.InTheFuture(then, at))
        : !now && MorningFor(topic, desk, at) is { } morning ? (HeldFor.Morning, morning)
        : (HeldFor.Regret, at + HeldAnswer.Regret);
}

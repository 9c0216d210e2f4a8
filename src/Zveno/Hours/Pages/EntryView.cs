using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>An entry as it is listed.</summary>
/// <param name="Title">Title of the task, topic or project.</param>
public sealed record EntryView(Guid Id, Guid MemberId, string MemberName, DateOnly Day, HoursKind Kind, AccountPurpose? Purpose, string? Code, int? TaskNumber, string? Title, Guid? TopicId,
    int Seconds, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, string? Note, Guid? CorrectsId, int CorrectionCount, bool IsGift)
{
    /// <summary>Changed or corrected since it was entered; told of lists only.</summary>
    public bool IsChanged { get; init; }

    /// <summary>Whether the client's room shows it by itself.</summary>
    public bool IsSeen { get; init; }

    /// <summary>Number of its task, else its project's code.</summary>
    public string? Number => TaskNumber is { } number ? $"{Code}-{number}" : Code;

    /// <summary>Where what it went on is shown.</summary>
    public string? Href => TaskNumber is not null ? $"/tasks/{Number}" : TopicId is { } topic ? $"/inbox/{topic}" : Code is not null ? $"/projects/{Code}" : null;

    /// <summary>How long.</summary>
    public TimeSpan Length => TimeSpan.FromSeconds(Seconds);

    /// <summary>Whether <paramref name="by"/> may change it.</summary>
    public bool IsFor(Member by) => CorrectsId is null && (MemberId == by.Id || by.Leads);

    /// <summary>Whether its day is still open for editing where the reader is.</summary>
    public bool IsOpen(DateOnly today) => CorrectionCount == 0 && today.DayNumber - Day.DayNumber <= TimeEntry.OpenDays;
}

/// <summary>Reading entries for lists.</summary>
static class EntryViews
{
    /// <summary>As they are listed, without loading the things they went on.</summary>
    public static IQueryable<EntryView> AsViews(this IQueryable<TimeEntry> entries, Db db) => entries.Select(x => new EntryView(
        x.Id, x.MemberId, x.Member.Name, x.Day, x.Kind, x.Purpose, x.Project!.Code, (int?)x.Task!.Number,
        x.Task!.Title ?? db.Set<Topic>().Where(t => t.Id == x.TopicId).Select(t => t.Title).FirstOrDefault() ?? x.Project!.Name, x.TopicId,
        x.Seconds, x.StartedAt, x.EndedAt, x.Note, x.CorrectsId, x.Corrections.Count, x.IsGift));
}

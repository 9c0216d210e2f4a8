using System.Text.Json;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a baseline remembers: the dates of tasks, by their ids.</summary>
public sealed record BaselinePlan(IReadOnlyDictionary<Guid, PlannedDates> Tasks)
{
    /// <summary>As it is kept.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json.Storage);

    /// <summary>What <see cref="ToJson"/> kept.</summary>
    public static BaselinePlan Read(string json) => JsonSerializer.Deserialize<BaselinePlan>(json, Json.Storage)!;
}

/// <summary>The dates of a task; either may be unsaid, not both.</summary>
public sealed record PlannedDates(DateOnly? StartOn, DateOnly? DueOn)
{
    /// <summary>The years that charts and calendars count in; the filters read the same.</summary>
    public static readonly DateOnly Earliest = new(2000, 1, 1), Latest = new(2100, 12, 31);

    /// <summary>The first day of it, within the years that are counted in.</summary>
    public DateOnly First => Counted(StartOn ?? DueOn ?? default);

    /// <summary>The last day of it, within the years that are counted in.</summary>
    public DateOnly Last => Counted(DueOn ?? StartOn ?? default);

    /// <summary>Whether a date lies within those years.</summary>
    public static bool IsCounted(DateOnly day) => day >= Earliest && day <= Latest;

    static DateOnly Counted(DateOnly day) => day < Earliest ? Earliest : day > Latest ? Latest : day;
}

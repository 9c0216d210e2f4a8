using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>What happened, as a fact with ids and no sentences: one source for feed, audit, notices, webhooks and reactions.</summary>
/// <param name="Subject">Id of the thing that it happened to.</param>
/// <param name="By">Id of the member or contact who did it; null when the product did.</param>
/// <param name="At">When (UTC).</param>
public abstract record Activity(Guid Subject, Guid? By, DateTimeOffset At);

/// <summary>One line of the activity log.</summary>
public sealed class ActivityRow : Owned
{
    ActivityRow() { }

    internal ActivityRow(Activity activity)
    {
        Id = Ids.New(activity.At);
        Kind = activity.GetType().Name;
        Subject = activity.Subject;
        By = activity.By;
        At = activity.At;
        Data = JsonSerializer.Serialize(activity, activity.GetType(), Json.Storage);
    }

    /// <summary>Name of the activity's type.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Id of the thing that it happened to.</summary>
    public Guid Subject { get; private set; }

    /// <summary>Member or contact; null when the product did it.</summary>
    public Guid? By { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The whole activity as JSON: ids and values, no sentences.</summary>
    public string Data { get; private set; } = "";

    /// <summary>The typed activity again.</summary>
    /// <exception cref="InvalidOperationException">The kind is not known to this version.</exception>
    public Activity Read() => (Activity)JsonSerializer.Deserialize(Data, Kinds.Value[Kind], Json.Storage)!;

    static readonly Lazy<Dictionary<string, Type>> Kinds = new(() => typeof(Activity).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Activity)) && !type.IsAbstract).ToDictionary(type => type.Name));

    internal static void Map(Mapping map)
    {
        var row = map.Owned<ActivityRow>("Activities");
        row.Property(x => x.Kind).HasMaxLength(80);
        row.HasIndex(x => new { x.AgencyId, x.Subject, x.Id });
        row.HasIndex(x => new { x.AgencyId, x.At });
    }
}

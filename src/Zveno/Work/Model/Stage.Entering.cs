using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>One condition of a stage: what must be ticked before a task enters.</summary>
public sealed record EntryItem(Guid Id, string Text);

public sealed partial class Stage
{
    /// <summary>The most conditions that a stage may have.</summary>
    public const int MostEntry = 20;

    /// <summary>The role of the team whose work a task is here: <see cref="HandsTo"/> is then whoever has it in the project; null where a member is named, or nobody.</summary>
    public string? HandsToRole { get; private set; }

    /// <summary>What must be ticked before a task enters («definition of ready»), in order; empty for nothing.</summary>
    public IReadOnlyList<EntryItem> Entry { get; private set; } = [];

    /// <summary>Says whose work it is by a role of the team, and what a task must bring. Conditions whose words stay keep their ticks.</summary>
    /// <param name="role">See <see cref="RoleWord"/>; null leaves it with the member who was named.</param>
    /// <param name="holder">Who has the role in the project now.</param>
    /// <param name="entry">Conditions in order.</param>
    /// <exception cref="Refused">Not the member's to do, or too many conditions.</exception>
    public void AskOnEntry(string? role, Guid? holder, IReadOnlyList<string> entry, Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        var items = entry.Where(x => !string.IsNullOrWhiteSpace(x)).Select(x => Demand.Text(x, 300, "entry")).Distinct().ToList();
        if (items.Count > MostEntry) throw Refusals.TooManyConditions(MostEntry);
        if (role is not null) (HandsToRole, HandsTo) = (RoleWord.Demand(role), holder);
        Entry = [.. items.Select(text => Entry.FirstOrDefault(x => x.Text == text) ?? new EntryItem(Ids.New(at), text))];
        Project.Touch();
        Record(new StageDescribed(Id, ProjectId, by.Id, at));
    }

    /// <summary>The team changed: from now on tasks that come here go to whoever has the role.</summary>
    internal void HandToHolder(Guid? holder)
    {
        if (HandsToRole is not null) HandsTo = holder;
    }

    static void MapEntering(EntityTypeBuilder<Stage> stage)
    {
        stage.Property(x => x.HandsToRole).HasMaxLength(RoleWord.Most);
        stage.Property(x => x.Entry).HasConversion(
            x => JsonSerializer.Serialize(x, Platform.Json.Storage), x => JsonSerializer.Deserialize<IReadOnlyList<EntryItem>>(x, Platform.Json.Storage)!,
            new ValueComparer<IReadOnlyList<EntryItem>>((a, b) => a!.SequenceEqual(b!), x => x.Count, x => x));
    }
}

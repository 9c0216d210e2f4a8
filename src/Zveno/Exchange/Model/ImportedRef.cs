using System.Security.Cryptography;
using System.Text;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Kinds of things that come from elsewhere.</summary>
public enum ImportedKind
{
    List,
    Label,
    Card,
    Checklist,
    Item,
    Comment,
    Attachment,

    /// <summary>The note that names who else was on a card.</summary>
    People,

    /// <summary>The project itself, when the import began it.</summary>
    Project,

    /// <summary>The client, when the import took it on.</summary>
    Client,
}

/// <summary>What to do with a field when its board comes again.</summary>
public enum Merge
{
    /// <summary>The source has not changed it since, or both sides came to the same.</summary>
    Same,

    /// <summary>Only the source changed it: follow.</summary>
    Take,

    /// <summary>Both changed it: ours stays.</summary>
    Keep,
}

/// <summary>
/// Which of our rows a thing of the source became, so that a second import updates it, and what the last import brought, so that
/// it does not write over what people changed here since.
/// </summary>
public sealed partial class ImportedRef : Owned
{
    ImportedRef() { }

    /// <param name="ours">Id of our row; of which table, the kind says.</param>
    public ImportedRef(Import import, Project project, ImportedKind kind, string external, Guid ours, DateTimeOffset at) =>
        (Id, Source, ImportId, ProjectId, Kind, External, Ours) = (Ids.New(at), import.Source, import.Id, project.Id, kind, external, ours);

    public ImportSource Source { get; private set; }

    /// <summary>The import that made our row; null for those of before this was kept.</summary>
    public Guid? ImportId { get; private set; }
    public Guid ProjectId { get; private set; }
    public ImportedKind Kind { get; private set; }

    /// <summary>Id at the source.</summary>
    public string External { get; private set; } = "";

    /// <summary>Id here.</summary>
    public Guid Ours { get; private set; }

    /// <summary>Hashes of the fields that the last import brought: <c>title=… stage=…</c>.</summary>
    public string Brought { get; private set; } = "";

    /// <summary>Notes what the first import brought.</summary>
    public void First(params ReadOnlySpan<(string Field, string Value)> fields)
    {
        var brought = new StringBuilder();
        foreach (var (field, value) in fields) brought.Append(brought.Length > 0 ? " " : "").Append(field).Append('=').Append(HashOf(value));
        Brought = brought.ToString();
    }

    /// <summary>Compares three ways: what the last import brought, what the file says now, what stands here; and notes what the file says.</summary>
    /// <param name="import">The import that asks: what it takes over can be put back.</param>
    public Merge Meet(Guid import, string field, string theirs, string ours)
    {
        var brought = Fields();
        var (was, now) = (brought.GetValueOrDefault(field), HashOf(theirs));
        if (was == now) return Merge.Same;
        if (was is null && theirs.Length == 0)                          // no import before spoke of it, nor does this one: what stands here is people's own
        {
            brought[field] = now;
            Put(brought);
            return Merge.Same;
        }
        brought[field] = now;
        Put(brought);
        var mine = HashOf(ours);
        var merge = mine == now ? Merge.Same : was is not null && mine != was ? Merge.Keep : Merge.Take;
        Remember(import, field, new(was, now, merge == Merge.Take ? ours : null));
        return merge;
    }

    /// <summary>Notes what the file says of a field that is only added to.</summary>
    /// <param name="added">What was added, so that it can be taken back.</param>
    public void Bring(Guid import, string field, string theirs, string added)
    {
        var brought = Fields();
        var was = brought.GetValueOrDefault(field);
        brought[field] = HashOf(theirs);
        Put(brought);
        Remember(import, field, new(was, brought[field], added));
    }

    /// <summary>Whether the file still says what the last import brought.</summary>
    public bool IsAsBrought(string field, string theirs) => Fields().GetValueOrDefault(field) == HashOf(theirs);

    void Put(Dictionary<string, string> brought) => Brought = string.Join(' ', brought.Select(x => $"{x.Key}={x.Value}"));

    Dictionary<string, string> Fields() =>
        Brought.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(x => x.Split('=', 2)).ToDictionary(x => x[0], x => x[1], StringComparer.Ordinal);

    // 64 bits: two values of one field that meet by chance would only leave a change for the import after the next.
    internal static string HashOf(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, 8));

    internal static void Map(Mapping map)
    {
        var one = map.Owned<ImportedRef>("ImportedRefs");
        one.RefersTo<ImportedRef, Project>("ProjectId");
        one.Property(x => x.External).HasMaxLength(100);
        one.Property(x => x.Brought).HasMaxLength(400);
        one.Property<string?>(nameof(BeforeData));
        one.RefersTo<ImportedRef, Import>("ImportId");
        one.HasIndex(x => new { x.AgencyId, x.Source, x.ProjectId, x.Kind, x.External }).IsUnique();
        one.HasIndex(x => new { x.AgencyId, x.ImportId });
    }
}

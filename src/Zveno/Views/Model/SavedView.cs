using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Views;

/// <summary>A view somebody comes back to: its kind and the words of its address under a name. The own one, or shared with the agency.</summary>
public sealed class SavedView : Owned
{
    /// <summary>Longest name, in characters.</summary>
    public const int MostName = 80;

    /// <summary>Longest words of an address, in characters.</summary>
    public const int MostWords = 4000;

    SavedView() { }

    /// <summary>Saves a view for <paramref name="by"/>.</summary>
    /// <param name="path">The view's address without words: one of <see cref="ViewKind.All"/>.</param>
    /// <param name="words">The query of the address without «?»: filter, columns, grouping.</param>
    /// <exception cref="Refused">No name, or not a view.</exception>
    public SavedView(Guid id, string name, string path, string words, bool isShared, Member by, DateTimeOffset at)
    {
        if (ViewKind.All.All(x => x.Path != path)) throw Refusals.NotAView();
        (Id, OwnerId, Path, CreatedAt) = (id, by.Id, path, at);
        Describe(name, words, isShared, by);
    }

    /// <summary>Whose it is: only he changes it, and who leads where it is shared.</summary>
    public Guid OwnerId { get; private set; }
    public string Name { get; private set; } = "";
    public string Path { get; private set; } = "";
    public string Words { get; private set; } = "";

    /// <summary>Whether the whole agency has it. What it shows each sees with own rights.</summary>
    public bool IsShared { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was put away (UTC); it can be taken back.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>The whole address.</summary>
    public string Address => Words.Length == 0 ? Path : $"{Path}?{Words}";

    /// <summary>Gives it another name, other words, shares it or keeps it.</summary>
    /// <exception cref="Refused">Not his, no name, or too many words.</exception>
    public void Describe(string name, string words, bool isShared, Member by)
    {
        Demands(by);
        if (words.Length > MostWords) throw Refusals.TooManyWords();
        (Name, Words, IsShared) = (Demand.Text(name, MostName, "name"), words, isShared && !by.IsOutside);
    }

    /// <summary>Puts it away.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        Demands(by);
        RemovedAt ??= at;
    }

    /// <summary>Takes it back.</summary>
    public void Restore(Member by)
    {
        Demands(by);
        RemovedAt = null;
    }

    void Demands(Member by)
    {
        if (!by.IsActive || (by.Id != OwnerId && !(IsShared && by.Leads))) throw Refusals.NotYourView();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ViewsTopics.Saved];

    internal static void Map(Mapping map)
    {
        var view = map.Owned<SavedView>("SavedViews");
        view.RefersTo<SavedView, Member>("OwnerId");
        view.Property(x => x.Name).HasMaxLength(MostName);
        view.Property(x => x.Path).HasMaxLength(80);
        view.Property(x => x.Words).HasMaxLength(MostWords);
        view.HasIndex(x => new { x.AgencyId, x.OwnerId });
    }
}

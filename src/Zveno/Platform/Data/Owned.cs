using System.ComponentModel.DataAnnotations.Schema;

namespace Zveno.Platform;

/// <summary>Whatever belongs to one agency. The agency is part of its key and of every foreign key that leads to it.</summary>
public abstract class Owned
{
    readonly List<Activity> _happened = [];

    /// <summary>The agency; stamped when the row is first tracked, verified on every save.</summary>
    public Guid AgencyId { get; internal set; }

    /// <summary>UUIDv7, unique within the agency.</summary>
    public Guid Id { get; protected set; }

    /// <summary>Names of the live topics that are told when this row is added, changed or removed (see <c>LiveHub</c>).</summary>
    public virtual IEnumerable<string> Topics() => [];

    /// <summary>Notes what happened; written to the activity log in the same transaction as the change.</summary>
    protected void Record(Activity activity) => _happened.Add(activity);

    /// <summary>Forgets what was noted since: for what comes in bulk, where one activity of its own says it all.</summary>
    public void Hush() => _happened.Clear();

    internal IReadOnlyList<Activity> TakeHappened()
    {
        if (_happened.Count == 0) return [];
        var taken = _happened.ToArray();
        _happened.Clear();
        return taken;
    }
}

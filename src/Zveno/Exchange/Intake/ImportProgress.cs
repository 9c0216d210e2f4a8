using System.Collections.Concurrent;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>
/// How far imports are, on the node that runs them. Kept in memory because an import is one transaction: nothing of it can be read
/// before it ends. Another node shows that it runs, and the end.
/// </summary>
public sealed class ImportProgress(LiveHub hub)
{
    readonly ConcurrentDictionary<Guid, (int Done, int Of)> _running = new();

    /// <summary>Says how many cards are done and tells those who look.</summary>
    public void Tell(Db db, Guid import, int done, int of)
    {
        _running[import] = (done, of);
        hub.Publish(new Changed(db.AgencyOfViewer, [Import.Topic(import)], null));
    }

    /// <summary>How far it is; null when it does not run here.</summary>
    public (int Done, int Of)? Of(Guid import) => _running.TryGetValue(import, out var far) ? far : null;

    /// <summary>It has ended, one way or the other.</summary>
    public void End(Guid import) => _running.TryRemove(import, out _);
}

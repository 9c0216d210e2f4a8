using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Ends the product right before a chosen commit of this flow, as a kill would: nothing of that commit is kept, and whoever waited for it never learns.</summary>
sealed class KillSwitch : IBeforeCommit
{
    static readonly AsyncLocal<Count?> Flow = new();

    /// <summary>The commit of this number, from now on, does not happen.</summary>
    public static void At(int commit) => Flow.Value = new Count { Left = commit };

    /// <summary>Nobody is killed any more; says whether somebody was.</summary>
    public static bool Off()
    {
        var killed = Flow.Value?.Left <= 0;
        Flow.Value = null;
        return killed;
    }

    public Task<bool> Before(Db db, IReadOnlySet<string> topics) =>
        Flow.Value is { } count && --count.Left == 0 ? throw new OperationCanceledException("Killed before a commit.") : Task.FromResult(false);

    sealed class Count
    {
        public int Left { get; set; }
    }
}

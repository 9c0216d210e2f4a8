namespace Zveno.Platform;

/// <summary>What still goes into a commit when all is known that it changes and tells: written with it, or nothing is. Registered as scoped.</summary>
public interface IBeforeCommit
{
    /// <summary>Adds to the commit; what it changes is saved, and sets off no reactions.</summary>
    /// <param name="topics">Live topics that the commit is going to tell.</param>
    /// <returns>Whether something that the context tracks is still to be written.</returns>
    Task<bool> Before(Db db, IReadOnlySet<string> topics);
}

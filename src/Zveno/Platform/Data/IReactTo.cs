namespace Zveno.Platform;

/// <summary>
/// What a higher module does when a lower one records something. Runs within the transaction of the change,
/// after it was written and before it is committed; what it changes is saved with it, or nothing is.
/// </summary>
public interface IReactTo<in T> where T : Activity
{
    /// <summary>Reacts; the changes are saved by the caller.</summary>
    Task React(T happened);
}

using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>When tasks would be ready if they were begun now: told by the module that knows hours and loads.</summary>
public interface IReadyDates
{
    /// <summary>Of these tasks, each as if it alone were begun now; those of which nothing can be said are missing.</summary>
    Task<IReadOnlyDictionary<Guid, ReadyDate>> Of(IReadOnlyCollection<Guid> tasks, Member by, Page page);
}

/// <summary>When a task would be ready.</summary>
/// <param name="On">Null when a year does not suffice.</param>
/// <param name="IsGuess">By what tasks like it took: it has no estimate.</param>
public readonly record struct ReadyDate(DateOnly? On, bool IsGuess);

namespace Zveno.Platform;

/// <summary>Which of a module's things that search finds a client sees: registered by the module, read by the list of what was found.</summary>
/// <param name="Of">Their ids, as the viewer may read them.</param>
public sealed record ShownToClients(Func<Db, IQueryable<Guid>> Of);

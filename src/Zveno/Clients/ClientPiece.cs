using Zveno.Agencies;

namespace Zveno.Clients;

/// <summary>
/// A piece of a client's page that another module owns (projects, topics, hours); registered as a singleton, fetched after the page.
/// Its fragment's root needs no id: it fills <c>section#{Id}</c>.
/// </summary>
/// <param name="Order">From the top: projects 10, topics 20, hours 30.</param>
/// <param name="Id">DOM id of the place.</param>
/// <param name="From">Address of the fragment for a client.</param>
/// <param name="Topic">Live topics on which it is fetched again, for a client.</param>
/// <param name="Shows">Who gets it; null for everybody who may open the page.</param>
public sealed record ClientPiece(int Order, string Id, Func<Guid, string> From, Func<Guid, string> Topic, Func<Member, bool>? Shows = null);

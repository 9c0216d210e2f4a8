using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Colleagues whom a client's contacts named: those that wait, the oldest first, as a piece of the client's page; all of them in the API.</summary>
public static class ShowColleagues
{
    /// <summary>So many are told.</summary>
    const int Most = 100;

    public static void Map(Routes routes) => routes.Get<Paged<ColleagueJson>>("clients/{client:guid}/colleagues", Handle);

    static async Task<Answer> Handle(Guid client, HttpContext http, Db db, Member by)
    {
        var of = await db.Clients.AsNoTracking().For(by).OneVisible(client);
        if (!by.TalksToClients) throw new NotHere();
        if (!Answer.WantsJson(http)) return Answer.Page<ColleaguesView>(await Of(db, of.Id));
        var all = await db.Colleagues.AsNoTracking().Include(x => x.NamedBy).Where(x => x.ClientId == of.Id).OrderByDescending(x => x.AskedAt).ThenBy(x => x.Id).Take(Most).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Whole(all.Select(ColleagueJson.Of)));
    }

    /// <summary>Those that wait.</summary>
    internal static async Task<ColleaguesModel> Of(Db db, Guid client)
    {
        var waiting = await db.Colleagues.AsNoTracking().Include(x => x.NamedBy).Where(x => x.ClientId == client && x.State == ColleagueState.Waits).OrderBy(x => x.AskedAt).ThenBy(x => x.Id).Take(Most).ToListAsync();
        var (mails, phones) = (waiting.ConvertAll(x => x.Email), waiting.ConvertAll(x => x.Phone));
        var known = await db.Contacts.AsNoTracking().Where(x => x.ClientId == client && x.ArchivedAt == null && ((x.Email != null && mails.Contains(x.Email)) || (x.Phone != null && phones.Contains(x.Phone)))).ToListAsync();
        return new ColleaguesModel(waiting, known);
    }
}

/// <summary>Colleagues that wait for a decision.</summary>
/// <param name="Known">Contacts who have an address of one of them already.</param>
public sealed record ColleaguesModel(IReadOnlyList<Colleague> Waiting, IReadOnlyList<Contact> Known);

/// <summary>A colleague whom a contact named.</summary>
/// <param name="NamedBy">The contact.</param>
/// <param name="Contact">The contact whom he became; null but of a confirmed one.</param>
public sealed record ColleagueJson(Guid Id, Guid ClientId, Guid NamedBy, string Name, string? Email, string? Phone, string? Why, DateTimeOffset AskedAt, ColleagueState State, DateTimeOffset? DecidedAt, Guid? DecidedBy, string? Answer, Guid? Contact)
{
    /// <summary>From the colleague.</summary>
    public static ColleagueJson Of(Colleague x) => new(x.Id, x.ClientId, x.NamedById, x.Name, x.Email, x.Phone, x.Why, x.AskedAt, x.State, x.DecidedAt, x.DecidedBy, x.Answer, x.BecameId);
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>The module's tables by name.</summary>
public static class ClientQueries
{
    extension(Db db)
    {
        public DbSet<Client> Clients => db.Set<Client>();
        public DbSet<Contact> Contacts => db.Set<Contact>();
        public DbSet<RoomLink> RoomLinks => db.Set<RoomLink>();
        public DbSet<Colleague> Colleagues => db.Set<Colleague>();

        /// <summary>Who may lead a client: those who talk to clients, by name.</summary>
        public async Task<IReadOnlyList<Member>> Leads() => [.. (await db.Members.AsNoTracking().Active().ToListAsync()).Where(x => x.TalksToClients)];
    }

    /// <summary>Clients that are worked for now, by name.</summary>
    public static IQueryable<Client> Active(this IQueryable<Client> clients) => clients.Where(x => x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id);

    /// <summary>What of clients this member may know of at all: nothing for a subcontractor (see <see cref="ClientRights"/>).</summary>
    public static IQueryable<Client> For(this IQueryable<Client> clients, Member reader) => reader.SeesClients ? clients : clients.Where(_ => false);

    /// <inheritdoc cref="For(IQueryable{Client}, Member)" />
    public static IQueryable<Contact> For(this IQueryable<Contact> contacts, Member reader) => reader.SeesClients ? contacts : contacts.Where(_ => false);

    /// <summary>Room links are known to those who talk to clients.</summary>
    public static IQueryable<RoomLink> For(this IQueryable<RoomLink> links, Member reader) => reader.TalksToClients ? links : links.Where(_ => false);

    /// <summary>Who was named for the room is decided on by those who talk to clients.</summary>
    public static IQueryable<Colleague> For(this IQueryable<Colleague> colleagues, Member reader) => reader.TalksToClients ? colleagues : colleagues.Where(_ => false);
}

using Microsoft.EntityFrameworkCore;
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
    }

    /// <summary>Clients that are worked for now, by name.</summary>
    public static IQueryable<Client> Active(this IQueryable<Client> clients) => clients.Where(x => x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id);
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>
/// What the product made in place of somebody's time and what leaves no other trace: a report of time that was taken or printed, a week's digest, a workbook that a client took
/// along. Written when a person does it by the page; a program that fetches an address took nothing off anybody.
/// </summary>
public sealed class SavingMade : Owned
{
    /// <summary>Longest words about what it was, in characters.</summary>
    public const int MostWhat = 300;

    SavingMade() { }

    /// <param name="what">What it was, so that the same taken again counts once: the words of its address.</param>
    public SavingMade(Guid id, SavingKind kind, Guid? project, Guid? client, Guid by, string what, DateTimeOffset at) =>
        (Id, Kind, ProjectId, ClientId, MadeFor, What, MadeAt) = (id, kind, project, client, by, what.Length <= MostWhat ? what : what[..MostWhat], at);

    public SavingKind Kind { get; private set; }
    public Guid? ProjectId { get; private set; }
    public Guid? ClientId { get; private set; }

    /// <summary>The member or the room link that took it.</summary>
    public Guid MadeFor { get; private set; }
    public string What { get; private set; } = "";
    public DateTimeOffset MadeAt { get; private set; }

    internal static void Map(Mapping map)
    {
        var made = map.Owned<SavingMade>("SavingsMade");
        made.RefersTo<SavingMade, Project>("ProjectId").RefersTo<SavingMade, Client>("ClientId");
        made.Property(x => x.What).HasMaxLength(MostWhat);
        made.HasIndex(x => new { x.AgencyId, x.MadeAt });
    }
}

/// <summary>Writing and reading them.</summary>
public static class SavingMadeQueries
{
    extension(Db db)
    {
        /// <summary>All of them.</summary>
        public IQueryable<SavingMade> SavingsMade => db.Set<SavingMade>();

        /// <summary>Notes that something was made; the same for the same reader counts once a day. The caller saves.</summary>
        public async Task NoteSaving(SavingKind kind, Guid? project, Guid? client, Guid by, string what, DateTimeOffset at)
        {
            var made = new SavingMade(Ids.New(at), kind, project, client, by, what, at);
            var dayAgo = at.AddDays(-1);
            if (!await db.SavingsMade.AnyAsync(x => x.MadeAt > dayAgo && x.Kind == kind && x.MadeFor == by && x.What == made.What)) db.Add(made);
        }
    }
}

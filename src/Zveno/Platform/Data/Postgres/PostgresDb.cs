using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Zveno.Platform;

/// <summary>The agencies' world on PostgreSQL; several nodes may share it.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, DbTools tools) : Db(options, tools)
{
    /// <summary>The channel on which nodes tell each other what changed.</summary>
    public const string Channel = "zveno";

    /// <summary>One writer an agency: the lock is the agency's, held to the end of the transaction, on whichever node.</summary>
    protected override async Task<IDbContextTransaction> BeginExclusive(CancellationToken stop)
    {
        var transaction = await Database.BeginTransactionAsync(stop);
        if (HasViewer) await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({AgencyOfViewer.ToString()}, 0))", stop);
        return transaction;
    }

    /// <summary>Delivered by PostgreSQL on commit, to the other nodes; a notice holds at most 8,000 bytes, so many topics go in parts.</summary>
    protected override async Task Announce(IReadOnlyList<string> topics, CancellationToken stop)
    {
        foreach (var part in topics.Chunk(100))
        {
            var notice = JsonSerializer.Serialize(new WireNotice(Hub?.Node, new Changed(AgencyOfViewer, part, Tab)), Json.Storage);
            await Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {notice})", stop);
        }
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Zveno.Platform;

/// <summary>
/// Tells PostgreSQL whose rows this connection may touch: the application role, which owns nothing, and the agency that
/// row-level security compares with. A context without a viewer reaches the installation's tables only.
/// </summary>
public sealed class AgencyOnConnection : DbConnectionInterceptor
{
    /// <inheritdoc />
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Words(eventData);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Words(eventData);
        command.ExecuteNonQuery();
    }

    static string Words(ConnectionEndEventData eventData)
    {
        var agency = eventData.Context is Db { HasViewer: true } db ? db.AgencyOfViewer.ToString() : "";
        return $"SET ROLE {RowSecurity.Role}; SELECT set_config('zveno.agency', '{agency}', false)";
    }
}

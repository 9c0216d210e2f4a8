using System.Globalization;

namespace Zveno.Clients;

/// <summary>What time it is at a client.</summary>
public static class ClientTime
{
    /// <summary>«14:32» there at <paramref name="at"/> (UTC).</summary>
    public static string Clock(Client client, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(client.Zone)).ToString("HH:mm", CultureInfo.InvariantCulture);
}

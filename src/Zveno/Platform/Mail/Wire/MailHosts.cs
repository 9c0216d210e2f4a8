using System.Net;
using System.Net.Sockets;

namespace Zveno.Platform;

/// <summary>Finds the addresses of mail hosts that people enter, each checked: a host of ours behind the wall is none of theirs to knock at.</summary>
public sealed class MailHosts(bool areOwnAllowed)
{
    /// <summary>Hosts as the installation's settings allow them.</summary>
    public MailHosts(ZvenoSettings settings) : this(settings.OwnMailHosts)
    {
    }

    /// <summary>Any host: for a server that the installation itself is set to.</summary>
    public static MailHosts Any { get; } = new(true);

    /// <summary>The host's addresses; connect to these and no others, so that a second look-up cannot lead elsewhere.</summary>
    /// <exception cref="MailFailed">There is none, or one of them is inside.</exception>
    public async Task<IPAddress[]> Find(string host, CancellationToken stop)
    {
        IPAddress[] found;
        try
        {
            found = await Dns.GetHostAddressesAsync(host, stop);
        }
        catch (Exception none) when (none is SocketException or ArgumentException)
        {
            throw new MailFailed(MailFault.Unreachable, $"{host}: {none.Message}", none);
        }
        if (found.Length == 0 || (!areOwnAllowed && found.Any(IsInside))) throw new MailFailed(MailFault.Unreachable, $"{host} is not a host that may be asked.");
        return found;
    }

    /// <summary>Whether an address is this machine's or its network's own.</summary>
    public static bool IsInside(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal || address.IsIPv6Multicast || address.Equals(IPAddress.IPv6Any)) return true;
        if (address.AddressFamily != AddressFamily.InterNetwork) return address.GetAddressBytes() is [0, 0x64, 0xFF, 0x9B, ..] or [0x20, 0x02, ..];       // IPv4 in disguise
        return address.GetAddressBytes() is [0 or 10 or 127, ..] or [100, >= 64 and < 128, ..] or [169, 254, ..] or [172, >= 16 and < 32, ..] or [192, 168, ..] or [192, 0, 0, _] or [198, 18 or 19, ..] or [>= 224, ..];
    }
}

using System.Net;
using System.Net.Sockets;

namespace Zveno.Platform;

/// <summary>
/// How the product speaks with addresses that people give (trust, rule 16): each host is resolved once, all its addresses are checked, and it is connected to these and
/// no others; nothing is followed elsewhere. A host of our own network is none of theirs to knock at.
/// </summary>
public static class OutsideHttp
{
    /// <summary>The handler of such a client.</summary>
    /// <param name="mayBeInside">Whether a host may be of this machine or its network: one that the installation itself is set to.</param>
    public static HttpMessageHandler Handler(Func<string, bool> mayBeInside) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        ConnectTimeout = TimeSpan.FromSeconds(15),
        ConnectCallback = async (context, stop) =>
        {
            IPAddress[] found;
            try { found = await new MailHosts(mayBeInside(context.DnsEndPoint.Host)).Find(context.DnsEndPoint.Host, stop); }
            catch (MailFailed none) { throw new HttpRequestException(HttpRequestError.NameResolutionError, none.Message); }
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(found, context.DnsEndPoint.Port, stop);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };
}

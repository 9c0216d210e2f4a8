using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Zveno.Platform;

/// <summary>A connection to a mail server that speaks in lines, as SMTP and IMAP do. Lines and literals are bounded: the other end is not ours.</summary>
sealed class MailWire : IAsyncDisposable
{
    const int MostLine = 1024 * 1024;

    readonly TcpClient _tcp;
    readonly MailServer _server;
    Stream _stream;
    readonly byte[] _buffer = new byte[16 * 1024];
    int _at, _end;

    MailWire(TcpClient tcp, MailServer server) => (_tcp, _server, _stream) = (tcp, server, tcp.GetStream());

    /// <summary>Connects, with TLS at once if the server is so.</summary>
    /// <exception cref="MailFailed">Nobody answers there, the host is none that may be asked, or the certificate is not to be trusted.</exception>
    public static async Task<MailWire> Open(MailServer server, MailHosts hosts, CancellationToken stop)
    {
        var tcp = new TcpClient { NoDelay = true };
        try
        {
            await tcp.ConnectAsync(await hosts.Find(server.Host, stop), server.Port, stop);
            var wire = new MailWire(tcp, server);
            if (server.Tls == MailTls.Implicit) await wire.Secure(stop);
            return wire;
        }
        catch (Exception failed) when (failed is SocketException or IOException)
        {
            tcp.Dispose();
            throw new MailFailed(MailFault.Unreachable, $"{server.Host}:{server.Port}: {failed.Message}", failed);
        }
        catch
        {
            tcp.Dispose();
            throw;
        }
    }

    /// <summary>Goes on under TLS. What the other end said before is forgotten: it may have been somebody else's.</summary>
    public async Task Secure(CancellationToken stop)
    {
        _at = _end = 0;
        var secure = new SslStream(_stream, leaveInnerStreamOpen: false);
        try
        {
            await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = _server.Host,
                RemoteCertificateValidationCallback = (_, certificate, _, errors) => errors == SslPolicyErrors.None
                    || (_server.Fingerprint is { Length: > 0 } known && certificate is not null && SHA256.HashData(certificate.GetRawCertData()).AsSpan().SequenceEqual(Fingerprint(known))),
            }, stop);
        }
        catch (Exception failed) when (failed is System.Security.Authentication.AuthenticationException or IOException)
        {
            await secure.DisposeAsync();
            throw new MailFailed(MailFault.Unreachable, $"{_server.Host}:{_server.Port}: {failed.Message}", failed);
        }
        _stream = secure;
    }

    static byte[] Fingerprint(string known)
    {
        var digits = known.Replace(":", "", StringComparison.Ordinal).Trim();
        return digits.Length == 64 && digits.All(char.IsAsciiHexDigit) ? Convert.FromHexString(digits) : [];
    }

    /// <summary>A line without its end, as Latin 1: bytes keep their places.</summary>
    /// <exception cref="IOException">The other end hung up, or its line has no end.</exception>
    public async Task<string> Line(CancellationToken stop)
    {
        var line = new MemoryStream();
        while (true)
        {
            if (_at == _end) await Fill(stop);
            var next = _buffer.AsSpan(_at, _end - _at).IndexOf((byte)'\n');
            var length = next < 0 ? _end - _at : next;
            line.Write(_buffer, _at, length);
            _at += next < 0 ? length : length + 1;
            if (line.Length > MostLine) throw new IOException("A line without end.");
            if (next >= 0) return Encoding.Latin1.GetString(line.GetBuffer(), 0, (int)line.Length).TrimEnd('\r');
        }
    }

    /// <summary>So many bytes.</summary>
    public async Task<byte[]> Bytes(int count, CancellationToken stop)
    {
        var bytes = new byte[count];
        for (var had = 0; had < count;)
        {
            if (_at == _end) await Fill(stop);
            var part = Math.Min(count - had, _end - _at);
            _buffer.AsSpan(_at, part).CopyTo(bytes.AsSpan(had));
            (had, _at) = (had + part, _at + part);
        }
        return bytes;
    }

    async Task Fill(CancellationToken stop)
    {
        (_at, _end) = (0, await _stream.ReadAsync(_buffer, stop));
        if (_end == 0) throw new IOException("The other end hung up.");
    }

    /// <summary>Sends a line.</summary>
    public Task Say(string line, CancellationToken stop) => Send(Encoding.UTF8.GetBytes(line + "\r\n"), stop);

    /// <summary>Sends bytes.</summary>
    public async Task Send(ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        await _stream.WriteAsync(bytes, stop);
        await _stream.FlushAsync(stop);
    }

    /// <summary>What XOAUTH2 and PLAIN say of who we are.</summary>
    public static string Credentials(MailServer server) => Convert.ToBase64String(Encoding.UTF8.GetBytes(
        server.IsToken ? $"user={server.User}\u0001auth=Bearer {server.Secret}\u0001\u0001" : $"\0{server.User}\0{server.Secret}"));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        _tcp.Dispose();
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Zveno.Tests.Platform;

/// <summary>A mail server on loopback that does as it is told (RFC 5321, the part that a client of ours speaks).</summary>
sealed class FakeSmtp : IAsyncDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource _stop = new();
    readonly Task _serving;
    readonly X509Certificate2? _certificate;

    /// <param name="onRecipient">The reply to RCPT TO.</param>
    /// <param name="onData">The reply after the mail's last line; null hangs up without a word.</param>
    /// <param name="certificate">When given, it speaks TLS from the first byte.</param>
    public FakeSmtp(string onRecipient = "250 ok", string? onData = "250 taken", X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _listener.Start();
        _serving = Serve(onRecipient, onData);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What it was given, whole.</summary>
    public ConcurrentQueue<string> Mails { get; } = [];

    async Task Serve(string onRecipient, string? onData)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                try { await Talk(client.GetStream(), onRecipient, onData); }
                catch (Exception left) when (left is IOException or System.Security.Authentication.AuthenticationException) { }      // who does not trust us hangs up
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // disposed: before it listened again, or while it did
        }
    }

    async Task Talk(Stream plain, string onRecipient, string? onData)
    {
        await using var stream = _certificate is null ? plain : await Secured(plain, _certificate);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 fake");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "RCPT": await writer.WriteLineAsync(onRecipient); break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var mail = new StringBuilder();
                    while (await reader.ReadLineAsync(_stop.Token) is { } part && part != ".") mail.AppendLine(part);
                    Mails.Enqueue(mail.ToString());
                    if (onData is null) return;
                    await writer.WriteLineAsync(onData);
                    break;
                case "QUIT": await writer.WriteLineAsync("221 bye"); return;
                default: await writer.WriteLineAsync("250 ok"); break;
            }
        }
    }

    static async Task<Stream> Secured(Stream plain, X509Certificate2 certificate)
    {
        var secure = new SslStream(plain);
        await secure.AuthenticateAsServerAsync(certificate);
        return secure;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }
}

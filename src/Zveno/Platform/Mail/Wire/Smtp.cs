using System.Globalization;

namespace Zveno.Platform;

/// <summary>Hands one mail to an SMTP server (RFC 5321) and knows afterwards whether it left.</summary>
public static class Smtp
{
    /// <summary>So long a server may take for all of it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends it. Returning means that the server has it.</summary>
    /// <param name="from">Of the envelope; empty for mail that must not be answered by machines.</param>
    /// <exception cref="MailFailed">It did not leave, or (<see cref="MailFault.Unknown"/>) may have.</exception>
    /// <exception cref="OperationCanceledException">Stopped from outside, before the server had it whole.</exception>
    public static async Task Send(MailServer server, MailHosts hosts, string from, string to, ReadOnlyMemory<byte> mail, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience + TimeSpan.FromSeconds(mail.Length / 200_000.0));      // a large mail takes a while on a small line
        var isHanded = false;
        try
        {
            await using var wire = await Enter(server, hosts, patience.Token);
            await Ask(wire, $"MAIL FROM:<{Address(from)}>", 250, patience.Token);
            await Ask(wire, $"RCPT TO:<{Address(to)}>", 250, patience.Token);
            await Ask(wire, "DATA", 354, patience.Token);
            await wire.Send(Stuffed(mail.Span), patience.Token);
            isHanded = true;
            await Ask(wire, ".", 250, patience.Token);
            try { await wire.Say("QUIT", patience.Token); }
            catch (Exception gone) when (gone is IOException or OperationCanceledException) { }       // it has the mail: how it takes its leave is its own affair
        }
        catch (Exception failed) when (failed is IOException || (failed is OperationCanceledException && (isHanded || !stop.IsCancellationRequested)))
        {
            throw new MailFailed(isHanded ? MailFault.Unknown : MailFault.Later, failed is IOException ? failed.Message : $"No answer within {Patience.TotalSeconds:0} s", failed);
        }
    }

    /// <summary>Enters and leaves: whether it would let us send.</summary>
    /// <exception cref="MailFailed">It would not.</exception>
    public static async Task Test(MailServer server, MailHosts hosts, CancellationToken stop)
    {
        try
        {
            await using var wire = await Enter(server, hosts, stop);
            await wire.Say("QUIT", stop);
        }
        catch (IOException failed)
        {
            throw new MailFailed(MailFault.Later, failed.Message, failed);
        }
    }

    static async Task<MailWire> Enter(MailServer server, MailHosts hosts, CancellationToken stop)
    {
        var wire = await MailWire.Open(server, hosts, stop);
        try
        {
            await Reply(wire, 220, stop);
            var can = await Ask(wire, "EHLO zveno", 250, stop);
            if (server.Tls == MailTls.StartTls)
            {
                await Ask(wire, "STARTTLS", 220, stop);
                await wire.Secure(stop);
                can = await Ask(wire, "EHLO zveno", 250, stop);
            }
            if (server.User is not null && can.Contains("AUTH", StringComparison.OrdinalIgnoreCase)) await SignIn(wire, server, can, stop);
            return wire;
        }
        catch
        {
            await wire.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asked of servers that offer it: one in the own network may ask nobody.</summary>
    static async Task SignIn(MailWire wire, MailServer server, string can, CancellationToken stop)
    {
        if (server.IsToken) await Ask(wire, $"AUTH XOAUTH2 {MailWire.Credentials(server)}", 235, stop);
        else if (can.Contains("PLAIN", StringComparison.OrdinalIgnoreCase) || !can.Contains("LOGIN", StringComparison.OrdinalIgnoreCase)) await Ask(wire, $"AUTH PLAIN {MailWire.Credentials(server)}", 235, stop);
        else
        {
            await Ask(wire, "AUTH LOGIN", 334, stop);
            await Ask(wire, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(server.User!)), 334, stop);
            await Ask(wire, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(server.Secret ?? "")), 235, stop);
        }
    }

    static async Task<string> Ask(MailWire wire, string line, int wanted, CancellationToken stop)
    {
        await wire.Say(line, stop);
        return await Reply(wire, wanted, stop);
    }

    static async Task<string> Reply(MailWire wire, int wanted, CancellationToken stop)
    {
        var all = "";
        string line;
        do
        {
            line = await wire.Line(stop);
            all += line + "\n";
            if (all.Length > 20_000) throw new IOException("A reply without end.");
        }
        while (line.Length > 3 && line[3] == '-');
        var code = line.Length >= 3 && int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        if (code == wanted || (wanted == 250 && code == 251)) return all;
        throw new MailFailed(code switch { 421 or (>= 400 and < 500) => MailFault.Later, 530 or 534 or 535 or 538 => MailFault.SignIn, 334 => MailFault.SignIn, >= 500 and < 600 => MailFault.Refused, _ => MailFault.Later }, all.Trim());
    }

    /// <summary>Nothing in an address ends the line or the bracket that it stands in.</summary>
    static string Address(string address) => address.Any(x => char.IsControl(x) || x is '<' or '>' or ' ') ? throw new MailFailed(MailFault.Refused, "Not an address.") : address;

    /// <summary>The mail with its line ends made CRLF and a dot doubled that begins a line; ends with a line end.</summary>
    static byte[] Stuffed(ReadOnlySpan<byte> mail)
    {
        var stuffed = new MemoryStream(mail.Length + 100);
        var isStart = true;
        for (var i = 0; i < mail.Length; i++)
        {
            if (mail[i] == '\r' && i + 1 < mail.Length && mail[i + 1] == '\n') continue;
            if (isStart && mail[i] == '.') stuffed.WriteByte((byte)'.');
            isStart = mail[i] == '\n';
            if (isStart) stuffed.WriteByte((byte)'\r');
            stuffed.WriteByte(mail[i]);
        }
        if (!isStart) stuffed.Write("\r\n"u8);
        return stuffed.ToArray();
    }
}

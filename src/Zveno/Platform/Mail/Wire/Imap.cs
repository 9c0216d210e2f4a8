using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Zveno.Platform;

/// <summary>A folder as it was when it was opened.</summary>
/// <param name="Validity">While it is the same, UIDs mean the same mails.</param>
/// <param name="Next">The UID that the next mail will have, at least.</param>
public sealed record ImapFolder(uint Validity, uint Next, uint Count);

/// <summary>A mail on the server.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="At">When the server got it (UTC).</param>
public sealed record ImapMail(uint Uid, long Bytes, DateTimeOffset? At);

/// <summary>
/// The part of IMAP4rev1 (RFC 3501, IDLE of 2177) by which mails are fetched; nothing is changed on the server, not even «read». One caller at a time.
/// All calls throw <see cref="MailFailed"/> for what the server does and <see cref="IOException"/> when it hangs up.
/// </summary>
public sealed partial class Imap : IAsyncDisposable
{
    readonly MailWire _wire;
    int _tag;

    Imap(MailWire wire) => _wire = wire;

    /// <summary>Whether the server tells of new mail by itself.</summary>
    public bool CanIdle { get; private set; }

    /// <summary>Connects and signs in.</summary>
    public static async Task<Imap> Enter(MailServer server, MailHosts hosts, CancellationToken stop)
    {
        var imap = new Imap(await MailWire.Open(server, hosts, stop));
        try
        {
            var greeting = await imap._wire.Line(stop);
            if (!greeting.StartsWith("* OK", StringComparison.OrdinalIgnoreCase)) throw new MailFailed(MailFault.Later, greeting);
            if (server.Tls == MailTls.StartTls)
            {
                await imap.Ask("STARTTLS", stop);
                await imap._wire.Secure(stop);
            }
            await imap.SignIn(server, await imap.Can(stop), stop);
            imap.CanIdle = (await imap.Can(stop)).Contains(" IDLE", StringComparison.OrdinalIgnoreCase);
            return imap;
        }
        catch
        {
            await imap.DisposeAsync();
            throw;
        }
    }

    async Task<string> Can(CancellationToken stop) => string.Join(' ', (await Ask("CAPABILITY", stop)).Select(x => x.Text));

    async Task SignIn(MailServer server, string can, CancellationToken stop)
    {
        try
        {
            if (server.IsToken || can.Contains("AUTH=PLAIN", StringComparison.OrdinalIgnoreCase))
            {
                var mechanism = server.IsToken ? "XOAUTH2" : "PLAIN";
                if (can.Contains("SASL-IR", StringComparison.OrdinalIgnoreCase)) await Ask($"AUTHENTICATE {mechanism} {MailWire.Credentials(server)}", stop);
                else await Ask($"AUTHENTICATE {mechanism}", stop, MailWire.Credentials(server));
            }
            else await Ask($"LOGIN {Quoted(server.User ?? "")} {Quoted(server.Secret ?? "")}", stop);
        }
        catch (MailFailed refused) when (refused.Fault == MailFault.Refused)
        {
            throw new MailFailed(refused.Message.Contains("[UNAVAILABLE]", StringComparison.OrdinalIgnoreCase) ? MailFault.Later : MailFault.SignIn, refused.Message, refused);
        }
    }

    /// <summary>Opens a folder for reading only.</summary>
    public async Task<ImapFolder> Open(string folder, CancellationToken stop)
    {
        var said = string.Join('\n', (await Ask($"EXAMINE {Quoted(ModifiedUtf7(folder))}", stop)).Select(x => x.Text));
        return new ImapFolder(Number(Validity().Match(said)), Number(Next().Match(said)), Number(Exists().Match(said)));
    }

    /// <summary>Mails of the open folder from a UID on, oldest first.</summary>
    public async Task<IReadOnlyList<ImapMail>> From(uint uid, CancellationToken stop)
    {
        var mails = new List<ImapMail>();
        foreach (var (text, _) in await Ask($"UID FETCH {Math.Max(1, uid)}:* (UID RFC822.SIZE INTERNALDATE)", stop))
        {
            if (Uid().Match(text) is not { Success: true } found || Number(found) < uid) continue;          // «5:*» names the last one too when it is before 5
            mails.Add(new ImapMail(Number(found), long.Parse("0" + Size().Match(text).Groups[1].Value, CultureInfo.InvariantCulture), DateTimeOffset.TryParse(Arrived().Match(text).Groups[1].Value, CultureInfo.InvariantCulture, out var at) ? at.ToUniversalTime() : null));
        }
        return [.. mails.DistinctBy(x => x.Uid).OrderBy(x => x.Uid)];
    }

    /// <summary>A mail whole; null when it is gone. Not marked as read.</summary>
    /// <param name="most">At most so many bytes of it.</param>
    public async Task<byte[]?> Fetch(uint uid, int most, CancellationToken stop) =>
        (await Ask($"UID FETCH {uid} (UID BODY.PEEK[]<0.{most}>)", stop)).FirstOrDefault(x => x.Literals.Count > 0 && Number(Uid().Match(x.Text)) == uid).Literals?[0];

    /// <summary>Waits until the server tells of something new, at most so long; a server that cannot tell is not waited for.</summary>
    public async Task Idle(TimeSpan most, CancellationToken stop)
    {
        if (!CanIdle) return;
        var tag = $"a{++_tag}";
        await _wire.Say($"{tag} IDLE", stop);
        var line = await _wire.Line(stop);
        if (!line.StartsWith('+')) throw new MailFailed(MailFault.Later, line);
        var deadline = Task.Delay(most, stop);
        var next = _wire.Line(stop);
        while (await Task.WhenAny(next, deadline) == next)
        {
            var isNews = (await next).Contains("EXISTS", StringComparison.OrdinalIgnoreCase);
            next = _wire.Line(stop);
            if (isNews) break;
        }
        stop.ThrowIfCancellationRequested();
        await _wire.Say("DONE", stop);
        while (!(await next).StartsWith(tag + " ", StringComparison.Ordinal)) next = _wire.Line(stop);
    }

    /// <summary>Takes its leave.</summary>
    public async ValueTask DisposeAsync() => await _wire.DisposeAsync();

    readonly record struct Said(string Text, List<byte[]> Literals);

    async Task<List<Said>> Ask(string command, CancellationToken stop, string? then = null)
    {
        var tag = $"a{++_tag}";
        await _wire.Say($"{tag} {command}", stop);
        var all = new List<Said>();
        while (true)
        {
            var said = await Response(stop);
            if (said.Text.StartsWith('+'))
            {
                await _wire.Say(then ?? "", stop);                          // an empty line ends a sign-in that was refused
                then = null;
            }
            else if (said.Text.StartsWith("* BYE", StringComparison.OrdinalIgnoreCase)) throw new MailFailed(MailFault.Later, said.Text);
            else if (!said.Text.StartsWith(tag + " ", StringComparison.Ordinal)) all.Add(said);
            else if (said.Text.AsSpan(tag.Length + 1).StartsWith("OK", StringComparison.OrdinalIgnoreCase)) return [.. all, said];
            else throw new MailFailed(MailFault.Refused, said.Text[(tag.Length + 1)..]);
            if (all.Count > 1_000_000) throw new IOException("A reply without end.");
        }
    }

    /// <summary>A response with the literals that stand in it taken out.</summary>
    async Task<Said> Response(CancellationToken stop)
    {
        var (text, literals) = ("", new List<byte[]>());
        while (true)
        {
            var line = await _wire.Line(stop);
            text += line;
            if (Literal().Match(line) is not { Success: true } literal) return new Said(text, literals);
            if (!int.TryParse(literal.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > MailReader.MostBytes + 1024 || literals.Count > 20) throw new IOException("More than was asked for.");
            literals.Add(await _wire.Bytes(count, stop));
        }
    }

    static uint Number(Match match) => uint.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    static string Quoted(string text) => text.Any(char.IsControl) ? throw new MailFailed(MailFault.SignIn, "A name or a password cannot hold a line end.") : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>How IMAP writes a folder's name that is not ASCII (RFC 3501, 5.1.3).</summary>
    static string ModifiedUtf7(string name)
    {
        var written = new StringBuilder();
        for (var i = 0; i < name.Length;)
        {
            if (name[i] is >= ' ' and <= '~')
            {
                written.Append(name[i] == '&' ? "&-" : name[i].ToString());
                i++;
                continue;
            }
            var start = i;
            while (i < name.Length && name[i] is not (>= ' ' and <= '~')) i++;
            written.Append('&').Append(Convert.ToBase64String(Encoding.BigEndianUnicode.GetBytes(name[start..i])).TrimEnd('=').Replace('/', ',')).Append('-');
        }
        return written.ToString();
    }

    [GeneratedRegex(@"\[UIDVALIDITY (\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Validity();

    [GeneratedRegex(@"\[UIDNEXT (\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Next();

    [GeneratedRegex(@"\* (\d+) EXISTS", RegexOptions.IgnoreCase)]
    private static partial Regex Exists();

    [GeneratedRegex(@"\bUID (\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Uid();

    [GeneratedRegex(@"RFC822\.SIZE (\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Size();

    [GeneratedRegex(@"INTERNALDATE ""([^""]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Arrived();

    [GeneratedRegex(@"\{(\d+)\}$")]
    private static partial Regex Literal();
}

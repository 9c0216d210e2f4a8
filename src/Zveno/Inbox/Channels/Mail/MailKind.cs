using System.Globalization;
using System.Text;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>E-mail: a mailbox read by IMAP, whose answers leave by SMTP.</summary>
public sealed class MailKind(MailHosts hosts, MailTokens tokens, TimeProvider clock) : IChannelKind
{
    static readonly TimeSpan Waits = TimeSpan.FromSeconds(45);

    /// <summary>So long a turn may take at most: a server that answers nothing is left.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public TopicChannel Kind => TopicChannel.Mail;

    /// <inheritdoc />
    public Type Form => typeof(MailboxForm);

    /// <inheritdoc />
    public async Task<string> Test(ChannelAccess channel, CancellationToken stop)
    {
        var settings = MailboxSettings.Of(channel.Settings);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        await Troubled(channel, async () =>
        {
            var password = await tokens.Of(channel, patience.Token);
            await using (var imap = await Imap.Enter(settings.Imap(password), hosts, patience.Token)) await imap.Open(settings.Folder, patience.Token);
            await Smtp.Test(settings.Smtp(password), hosts, patience.Token);
        }, stop);
        return settings.Address;
    }

    /// <inheritdoc />
    public async Task Receive(ChannelAccess channel, ChannelIntake intake, CancellationToken stop)
    {
        if (!MailReader.IsReady) throw new ChannelTroubled(ChannelTrouble.Other, "apt-get install libgmime-3.0-0");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        await Troubled(channel, async () =>
        {
            var settings = MailboxSettings.Of(channel.Settings);
            await using var imap = await Imap.Enter(settings.Imap(await tokens.Of(channel, patience.Token)), hosts, patience.Token);
            var folder = await imap.Open(settings.Folder, patience.Token);
            var last = LastRead(channel.Cursor, folder.Validity);
            var (read, isNew) = await Take(last);
            await intake.Store(channel, [], $"{folder.Validity}:{read}", patience.Token);
            if (isNew) return;
            if (imap.CanIdle) await imap.Idle(Waits, patience.Token);
            else await Task.Delay(TimeSpan.FromSeconds(20), clock, patience.Token);
            await Take(read);

            async Task<(uint Last, bool IsNew)> Take(uint after)
            {
                var taken = false;
                foreach (var mail in await imap.From(after + 1, patience.Token))
                {
                    after = Math.Max(after, mail.Uid);
                    if (mail.At < settings.Since || await imap.Fetch(mail.Uid, MailReader.MostBytes, patience.Token) is not { } raw) continue;
                    if (mail.Bytes > raw.Length && raw.Length >= MailReader.MostBytes) raw = Beginning(raw, mail.Bytes);
                    await intake.Store(channel, [new RawUpdate(MailReading.KeyOf(raw, MailReader.ReadHead(raw)), raw)], $"{folder.Validity}:{after}", patience.Token);
                    taken = true;
                }
                return (after, taken);
            }
        }, stop);
    }

    /// <summary>The UID read last; 0 when the server numbers anew: what came once has its key and does not come twice.</summary>
    static uint LastRead(string? cursor, uint validity) =>
        cursor?.Split(':') is [var of, var uid] && of == validity.ToString(CultureInfo.InvariantCulture) && uint.TryParse(uid, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : 0;

    /// <summary>Of a mail that is larger than any that is opened, its beginning, which says so.</summary>
    static byte[] Beginning(byte[] raw, long bytes) => [.. Encoding.ASCII.GetBytes($"{MailReading.Cut}: {bytes}\r\n"), .. raw.AsSpan(0, 1024 * 1024)];

    /// <inheritdoc />
    public IReadOnlyList<Heard> Read(byte[] raw, ChannelAccess channel) => MailReading.Read(raw, MailboxSettings.Of(channel.Settings), MailboxSecret.Of(channel.Secret).Key);

    /// <inheritdoc />
    public IEnumerable<string> Pieces(string text) => [text];

    /// <inheritdoc />
    public bool TakesFilesAlong => true;

    /// <inheritdoc />
    public async Task<Outcome> Send(ChannelAccess channel, Outgoing piece, CancellationToken stop)
    {
        var (settings, secret) = (MailboxSettings.Of(channel.Settings), MailboxSecret.Of(channel.Secret));
        var token = MailThread.Token(piece.Thread, secret.Key);
        var id = $"{token}.{piece.Delivery:N}@{settings.Domain}";
        var text = piece.Text ?? piece.File?.Name ?? "";
        var attached = new List<MailAttachment>();
        foreach (var file in piece.File is { } only ? [only] : piece.Along) attached.Add(new MailAttachment(file.Name, file.Type, await Bytes(file, stop), null, false));
        var letter = new MailLetter
        {
            From = new MailPerson(settings.Address, $"{piece.Author} ({channel.Name})"),
            To = new MailPerson(piece.Place, null),
            ReplyTo = settings.Plus ? settings.Address.Replace("@", $"+{token}@", StringComparison.Ordinal) : null,
            Subject = $"Re: {piece.Title}".TrimEnd(),
            MessageId = id,
            Answers = piece.ReplyTo is { } key && MailReading.IdIn(key) is { } answered ? [answered] : [],
            Date = clock.GetUtcNow(),
            Text = SaidText.Plain(text),
            Html = SaidText.Paragraphs(text),
            AutoSubmitted = piece.IsAuto ? "auto-replied" : null,
            Files = attached,
        };
        try
        {
            await Smtp.Send(settings.Smtp(await tokens.Of(channel, stop)), hosts, piece.IsAuto ? "" : settings.Address, piece.Place, letter.Bytes(), stop);
            return new Outcome.Sent(id);
        }
        catch (ChannelTroubled notRenewed) { return new Outcome.Later(notRenewed.Message, Trouble: notRenewed.Trouble); }
        catch (MailFailed failed)
        {
            if (failed.Fault == MailFault.SignIn) tokens.Forget(channel.Id);
            return failed.Fault switch
            {
                MailFault.Unreachable => new Outcome.Later(failed.Message, Trouble: ChannelTrouble.Unreachable),
                MailFault.SignIn => new Outcome.Later(failed.Message, Trouble: ChannelTrouble.Refused),
                MailFault.Later => new Outcome.Later(failed.Message),
                MailFault.Refused => new Outcome.Refused(failed.Message),
                _ => new Outcome.Unknown(failed.Message),
            };
        }
    }

    static async Task<byte[]> Bytes(OutgoingFile file, CancellationToken stop)
    {
        await using var stream = file.Open();
        var bytes = new byte[file.Bytes];
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }

    /// <summary>What a server does wrong, in the channels' words.</summary>
    async Task Troubled(ChannelAccess channel, Func<Task> talk, CancellationToken stop)
    {
        try
        {
            await talk();
        }
        catch (MailFailed failed)
        {
            if (failed.Fault == MailFault.SignIn) tokens.Forget(channel.Id);
            throw new ChannelTroubled(failed.Fault switch { MailFault.SignIn => ChannelTrouble.Refused, MailFault.Unreachable or MailFault.Later => ChannelTrouble.Unreachable, _ => ChannelTrouble.Other }, failed.Message);
        }
        catch (Exception gone) when (gone is IOException || (gone is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new ChannelTroubled(ChannelTrouble.Unreachable, gone is IOException ? gone.Message : "No answer.");
        }
    }
}

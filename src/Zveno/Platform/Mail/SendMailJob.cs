using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Zveno.Platform;

/// <summary>
/// Hands a mail to the SMTP server. «Sending» is committed first: if we die between that and the server's answer, the mail
/// may have left, so the next try finds «sending» and marks it unknown instead of sending twice. What surely did not leave (nobody
/// there, «try again later») waits for another try.
/// </summary>
public sealed class SendMailJob(Db db, ZvenoSettings settings, TimeProvider clock, ILogger<SendMailJob> log) : IDo<SendMail>
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Shorter than the tries of a job take, so that a mail nobody took ends as failed and is seen.</summary>
    static readonly TimeSpan GiveUp = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public async Task Do(SendMail job, CancellationToken stop)
    {
        if (settings.Smtp is not { } smtp) return;
        var mail = await db.Set<OutboundMail>().SingleAsync(x => x.Id == job.Mail, stop);
        if (mail.State == MailState.Sending) mail.Is(MailState.Unknown, clock.GetUtcNow());
        if (mail.State != MailState.Queued) return;

        mail.Is(MailState.Sending, clock.GetUtcNow());
        await db.Save(stop);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var client = new SmtpClient(smtp.Host, smtp.Port) { EnableSsl = smtp.Tls };
            if (smtp.User is not null) client.Credentials = new NetworkCredential(smtp.User, smtp.Password);
            using var message = new MailMessage(smtp.From, mail.To, mail.Subject, mail.Body) { BodyEncoding = System.Text.Encoding.UTF8, SubjectEncoding = System.Text.Encoding.UTF8 };
            message.Headers.Add("Auto-Submitted", "auto-generated");
            message.Headers.Add("Message-ID", $"<{mail.Id:N}@zveno>");
            await client.SendMailAsync(message, patience.Token);
            mail.Is(MailState.Sent, clock.GetUtcNow());
        }
        catch (SmtpException refused) when (IsForLater(refused) && clock.GetUtcNow() - mail.WrittenAt < GiveUp)
        {
            mail.Is(MailState.Queued, clock.GetUtcNow(), refused.Message);
            await db.Save(stop);
            throw;                                                      // the job is tried again, later and later
        }
        catch (SmtpException refused)
        {
            log.LogWarning(refused, "Mail {Mail} was not taken by the server", mail.Id);
            mail.Is(refused.StatusCode is SmtpStatusCode.GeneralFailure ? MailState.Unknown : MailState.Failed, clock.GetUtcNow(), refused.Message);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            log.LogWarning("Mail {Mail}: the server did not answer within {Seconds} s", mail.Id, Patience.TotalSeconds);
            mail.Is(MailState.Unknown, clock.GetUtcNow(), $"No answer within {Patience.TotalSeconds:0} s");
        }
        await db.BeginWriting(stop);
    }

    /// <summary>Nobody answered at that address, or the server asks to come again (RFC 5321, 4.2.1: replies of 4yz).</summary>
    static bool IsForLater(SmtpException refused) => refused.GetBaseException() is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.TryAgain }
        || (int)refused.StatusCode is >= 400 and < 500;
}

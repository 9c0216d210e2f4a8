using System.Net;
using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Zveno.Platform;

/// <summary>
/// Hands a mail to the SMTP server. «Sending» is committed first: if we die between that and the server's answer, the mail
/// may have left, so the next try finds «sending» and marks it unknown instead of sending twice.
/// </summary>
public sealed class SendMailJob(Db db, ZvenoSettings settings, TimeProvider clock, ILogger<SendMailJob> log) : IDo<SendMail>
{
    /// <inheritdoc />
    public async Task Do(SendMail job, CancellationToken stop)
    {
        if (settings.Smtp is not { } smtp) return;
        var mail = await db.Set<OutboundMail>().SingleAsync(x => x.Id == job.Mail, stop);
        if (mail.State == MailState.Sending) mail.Is(MailState.Unknown, clock.GetUtcNow());
        if (mail.State != MailState.Queued) return;

        mail.Is(MailState.Sending, clock.GetUtcNow());
        await db.Save(stop);
        try
        {
            using var client = new SmtpClient(smtp.Host, smtp.Port) { EnableSsl = smtp.Tls, Timeout = 20_000 };
            if (smtp.User is not null) client.Credentials = new NetworkCredential(smtp.User, smtp.Password);
            using var message = new MailMessage(smtp.From, mail.To, mail.Subject, mail.Body) { BodyEncoding = System.Text.Encoding.UTF8, SubjectEncoding = System.Text.Encoding.UTF8 };
            message.Headers.Add("Auto-Submitted", "auto-generated");
            message.Headers.Add("Message-ID", $"<{mail.Id:N}@zveno>");
            await client.SendMailAsync(message, stop);
            mail.Is(MailState.Sent, clock.GetUtcNow());
        }
        catch (SmtpException refused)
        {
            log.LogWarning(refused, "Mail {Mail} was not taken by the server", mail.Id);
            mail.Is(refused.StatusCode is SmtpStatusCode.GeneralFailure ? MailState.Unknown : MailState.Failed, clock.GetUtcNow(), refused.Message);
        }
        await db.BeginWriting(stop);
    }
}

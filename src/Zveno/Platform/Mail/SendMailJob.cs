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
        try
        {
            var letter = new MailLetter
            {
                From = new MailPerson(smtp.From, null),
                To = new MailPerson(mail.To, null),
                Subject = mail.Subject,
                Text = mail.Body,
                MessageId = $"{mail.Id:N}@zveno",
                Date = clock.GetUtcNow(),
                AutoSubmitted = "auto-generated",
            };
            await Smtp.Send(smtp.Server, MailHosts.Any, smtp.From, mail.To, letter.Bytes(), stop);
            mail.Is(MailState.Sent, clock.GetUtcNow());
        }
        catch (MailFailed failed) when (failed.Fault is MailFault.Later or MailFault.Unreachable && clock.GetUtcNow() - mail.WrittenAt < GiveUp)
        {
            mail.Is(MailState.Queued, clock.GetUtcNow(), failed.Message);
            await db.Save(stop);
            throw;                                                      // the job is tried again, later and later
        }
        catch (MailFailed failed)
        {
            log.LogWarning(failed, "Mail {Mail} was not taken by the server", mail.Id);
            mail.Is(failed.Fault == MailFault.Unknown ? MailState.Unknown : MailState.Failed, clock.GetUtcNow(), failed.Message);
        }
        await db.BeginWriting(stop);
    }
}

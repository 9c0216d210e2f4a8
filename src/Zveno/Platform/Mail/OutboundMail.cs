using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>Where a mail is on its way.</summary>
public enum MailState
{
    /// <summary>Waits.</summary>
    Queued,
    /// <summary>Was handed to the server, whose answer is not known yet.</summary>
    Sending,
    /// <summary>The server took it.</summary>
    Sent,
    /// <summary>The server refused it for good.</summary>
    Failed,
    /// <summary>It was being sent when we stopped: it may have left. Shown to people, never sent again by itself.</summary>
    Unknown,
}

/// <summary>A mail on its way out, written with the change that caused it.</summary>
public sealed class OutboundMail : Owned
{
    OutboundMail() { }

    /// <param name="to">One address.</param>
    /// <param name="at">When it was written (UTC).</param>
    /// <param name="client">Whose people it is for; null when for the agency's own.</param>
    public OutboundMail(string to, string subject, string body, DateTimeOffset at, Guid? client = null) =>
        (Id, To, Subject, Body, WrittenAt, ClientId) = (Ids.New(at), to, subject, body, at, client);

    public string To { get; private set; } = "";
    public string Subject { get; private set; } = "";

    /// <summary>Plain text.</summary>
    public string Body { get; private set; } = "";
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>The client whose people it is for: what did not leave is shown to whoever looks after him. Null when for the agency's own.</summary>
    public Guid? ClientId { get; private set; }
    public MailState State { get; private set; }

    /// <summary>When the state last changed (UTC).</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>What the server said.</summary>
    public string? Error { get; private set; }

    internal void Is(MailState state, DateTimeOffset at, string? error = null)
    {
        (State, ChangedAt, Error) = (state, at, error?[..Math.Min(500, error.Length)]);
        if (ClientId is { } client && state is MailState.Failed or MailState.Unknown) Record(new ClientMailLost(Id, client, at));
    }

    internal static void Map(Mapping map)
    {
        var mail = map.Owned<OutboundMail>("OutboundMails");
        mail.Property(x => x.To).HasMaxLength(320);
        mail.Property(x => x.Subject).HasMaxLength(300);
        mail.Property(x => x.Error).HasMaxLength(500);
    }
}

/// <summary>A mail to a client's people was refused for good, or may not have arrived.</summary>
public sealed record ClientMailLost(Guid Mail, Guid Client, DateTimeOffset At) : Activity(Mail, null, At);

/// <summary>Sends the mail of this id.</summary>
public sealed record SendMail(Guid Mail) : Job;

/// <summary>Writing mails.</summary>
public static class Mailing
{
    /// <summary>Queues a mail with this save.</summary>
    /// <param name="client">Whose people it is for; null when for the agency's own.</param>
    /// <remarks>Without a mail server configured nothing is queued: alarms are on the screen anyway.</remarks>
    public static async Task Mail(this Db db, ZvenoSettings settings, string to, string subject, string body, DateTimeOffset at, Guid? client = null)
    {
        if (settings.Smtp is null) return;
        var mail = new OutboundMail(to, subject, body, at, client);
        db.Add(mail);
        await db.Later(new SendMail(mail.Id), at);
    }
}

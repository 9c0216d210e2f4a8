using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Sentences about mailboxes and mails.</summary>
public abstract class MailboxText : Texts
{
    public abstract string MailboxHint { get; }
    public abstract string MailboxAddress { get; }
    public abstract string MailboxPassword { get; }
    public abstract string MailboxMore { get; }
    public abstract string ImapHost { get; }
    public abstract string ImapPort { get; }
    public abstract string ImapTls { get; }
    public abstract string SmtpHost { get; }
    public abstract string SmtpPort { get; }
    public abstract string SmtpTls { get; }
    public abstract string MailboxUser { get; }
    public abstract string MailboxUserHint { get; }
    public abstract string MailboxFolder { get; }
    public abstract string Fingerprint { get; }
    public abstract string FingerprintHint { get; }
    public abstract string IsToken { get; }
    public abstract string Renewal { get; }
    public abstract string RenewalHint { get; }
    public abstract string TokenUrl { get; }
    public abstract string TokenUrlHint { get; }
    public abstract string ClientId { get; }
    public abstract string ClientSecret { get; }
    public abstract string RefreshToken { get; }
    public abstract string BadTokenUrl { get; }
    public abstract string NoRefreshToken { get; }
    public abstract string NoPassword { get; }
    public abstract string Plus { get; }
    public abstract string ChannelName { get; }
    public abstract string MailboxNameHint { get; }
    public abstract string ConnectMailbox { get; }
    public abstract string NoMailbox { get; }
    public abstract string Tls(MailTls tls);
    public abstract string Quote { get; }
    public abstract string Signature { get; }
}

/// <summary>Offers them as <c>text.Mailboxes</c>.</summary>
public static class MailboxTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The sentences about mailboxes.</summary>
        public MailboxText Mailboxes => text.Of<MailboxText>();
    }
}

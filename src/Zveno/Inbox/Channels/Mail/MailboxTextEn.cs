using Zveno.Platform;

namespace Zveno.Inbox;

sealed class MailboxTextEn : MailboxText
{
    public override string MailboxHint => "Mail that comes to this mailbox from now on becomes messages, and answers leave from its address. Nothing changes in the mailbox itself, not even what is read.";
    public override string MailboxAddress => "Mailbox address";
    public override string MailboxPassword => "Password for apps";
    public override string MailboxMore => "Ports, encryption, folder";
    public override string ImapHost => "IMAP server";
    public override string ImapPort => "IMAP port";
    public override string ImapTls => "IMAP encryption";
    public override string SmtpHost => "SMTP server";
    public override string SmtpPort => "SMTP port";
    public override string SmtpTls => "SMTP encryption";
    public override string MailboxUser => "Sign-in name";
    public override string MailboxUserHint => "Empty: the address itself.";
    public override string MailboxFolder => "Folder";
    public override string Fingerprint => "Certificate fingerprint (SHA-256)";
    public override string FingerprintHint => "Needed only if the server signed its certificate itself.";
    public override string IsToken => "An OAuth token instead of a password (XOAUTH2)";
    public override string Renewal => "Renew the access by itself (OAuth)";
    public override string RenewalHint => "An access token lives for an hour or a few. With a refresh token a new one is asked for in time, and the mailbox goes on.";
    public override string TokenUrl => "Token address";
    public override string TokenUrlHint => "Choose the mail service, or enter its own address.";
    public override string ClientId => "Application’s ID (client_id)";
    public override string ClientSecret => "Application’s secret (client_secret)";
    public override string RefreshToken => "Refresh token";
    public override string BadTokenUrl => "This is not an address where tokens are given. For example: https://oauth.yandex.ru/token";
    public override string NoRefreshToken => "To renew the access a refresh token is needed.";
    public override string NoPassword => "Enter the mailbox’s password, or a refresh token to renew the access by.";
    public override string Plus => "The server brings mail to name+anything@ to this mailbox. Then the client's reply finds its topic by the address too.";
    public override string ChannelName => "Name of the channel";
    public override string MailboxNameHint => "The client sees it as the sender's name. Empty: the address.";
    public override string ConnectMailbox => "Test and connect";
    public override string NoMailbox => "This does not look like a mail address. For example: desk@agency.com";
    public override string Tls(MailTls tls) => tls switch { MailTls.Implicit => "TLS at once", MailTls.StartTls => "STARTTLS", _ => "no encryption" };
    public override string Quote => "Quote";
    public override string Signature => "Signature";
}

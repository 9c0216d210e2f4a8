using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Zveno.Platform;

/// <summary>What an installation can be told; read from <c>Zveno__*</c> variables, <c>appsettings.json</c> or arguments; checked at start.</summary>
public sealed class ZvenoSettings
{
    /// <summary>Where the section starts in configuration.</summary>
    public const string Section = "Zveno";

    [Description("Folder for the SQLite file, uploaded files and backups.")]
    [Required]
    public string Folder { get; set; } = "data";

    [Description("Database: empty for SQLite in the folder; postgres://user:password@host/name, or a connection string. ZVENO_DB works too.")]
    public string? Db { get; set; }

    [Description("Address under which people reach the product; used in links in mails. Empty: taken from the request.")]
    [Url]
    public string? Address { get; set; }

    [Description("Whether anybody may found a further agency on this installation. The first one always can be.")]
    public bool OpenForAgencies { get; set; }

    [Description("OpenTelemetry collector (OTLP), e.g. http://127.0.0.1:4317. Empty: nothing is exported.")]
    [Url]
    public string? Otlp { get; set; }

    [Description("Telegram's Bot API, or a Bot API server of your own.")]
    [Required, Url]
    public string TelegramApi { get; set; } = "https://api.telegram.org";

    [Description("Bot API of the messenger MAX.")]
    [Required, Url]
    public string MaxApi { get; set; } = "https://platform-api.max.ru";

    [Description("Whether agencies' mailboxes may be on hosts of this machine or its network. Leave it off where strangers may found agencies.")]
    public bool OwnMailHosts { get; set; }

    [Description("Whether open channels may bring answers to hosts of this machine or its network, and without TLS. Leave it off where strangers may found agencies.")]
    public bool OwnWebhookHosts { get; set; }

    [Description("Mail server for alarms and invitations. Empty: no mail is sent, alarms are on the screen only.")]
    public SmtpSettings? Smtp { get; set; }
}

/// <summary>A mail server.</summary>
public sealed class SmtpSettings
{
    [Description("Host name of the mail server.")]
    [Required]
    public string Host { get; set; } = "";

    [Description("Port: 25, 587 or 465.")]
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    [Description("Whether to use TLS: from the first byte on port 465, by STARTTLS on others.")]
    public bool Tls { get; set; } = true;

    [Description("Sign-in name, if the server asks for one.")]
    public string? User { get; set; }

    [Description("Password. Keep it in the environment, not in a file.")]
    public string? Password { get; set; }

    [Description("Sender's address.")]
    [Required, EmailAddress]
    public string From { get; set; } = "";

    /// <summary>How to reach and enter it.</summary>
    internal MailServer Server => new(Host, Port, !Tls ? MailTls.None : Port == 465 ? MailTls.Implicit : MailTls.StartTls, User, Password);
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A mailbox's own settings: where it is read, where its answers leave.</summary>
/// <param name="Address">Its own address.</param>
/// <param name="Plus">Whether its server brings mail to <c>name+anything@</c> here too: then answers carry their thread in the address.</param>
/// <param name="Since">What came to the server before this (UTC) is left there.</param>
/// <param name="IsToken">The secret is an OAuth access token, not a password.</param>
/// <param name="Fingerprint">SHA-256 of a certificate that nobody vouches for.</param>
/// <param name="TokenUrl">Where an access token is asked for by the refresh token; null when it is not renewed.</param>
/// <param name="ClientId">By which our application is known there.</param>
public sealed record MailboxSettings(string Address, string Folder, string ImapHost, int ImapPort, MailTls ImapTls, string SmtpHost, int SmtpPort, MailTls SmtpTls, string User, bool IsToken, bool Plus, DateTimeOffset Since, string? Fingerprint = null, string? TokenUrl = null, string? ClientId = null)
{
    /// <summary>From a channel's settings.</summary>
    public static MailboxSettings Of(string json) => JsonSerializer.Deserialize<MailboxSettings>(json, Json.Storage)!;

    /// <summary>As a channel keeps them.</summary>
    [JsonIgnore]
    public string Kept => JsonSerializer.Serialize(this, Json.Storage);

    /// <summary>The part after the @.</summary>
    [JsonIgnore]
    public string Domain => Address[(Address.LastIndexOf('@') + 1)..];

    /// <summary>Where it is read.</summary>
    public MailServer Imap(string password) => new(ImapHost, ImapPort, ImapTls, User, password, IsToken, Fingerprint);

    /// <summary>Where its answers leave.</summary>
    public MailServer Smtp(string password) => new(SmtpHost, SmtpPort, SmtpTls, User, password, IsToken, Fingerprint);
}

/// <summary>What of a mailbox is secret.</summary>
/// <param name="Key">Signs the tokens of its threads; stays when the password changes.</param>
/// <param name="Refresh">The OAuth refresh token; null for a password, or a token that is not renewed.</param>
/// <param name="ClientSecret">Our application's own secret there, if it has one.</param>
public sealed record MailboxSecret(string Password, byte[] Key, string? Refresh = null, string? ClientSecret = null)
{
    /// <summary>From a channel's secret.</summary>
    public static MailboxSecret Of(string json) => JsonSerializer.Deserialize<MailboxSecret>(json, Json.Storage)!;

    /// <summary>To be closed up.</summary>
    [JsonIgnore]
    public string Kept => JsonSerializer.Serialize(this, Json.Storage);
}

namespace Zveno.Platform;

/// <summary>How a connection to a mail server is kept from others' eyes.</summary>
public enum MailTls
{
    /// <summary>TLS from the first byte: ports 465 and 993.</summary>
    Implicit,
    /// <summary>Begins in clear and must turn to TLS before anything is said: ports 587 and 143.</summary>
    StartTls,
    /// <summary>In clear.</summary>
    None,
}

/// <summary>A mail server and how to enter it.</summary>
/// <param name="User">Null for a server that asks nobody.</param>
/// <param name="IsToken">The secret is an OAuth access token (XOAUTH2), not a password.</param>
/// <param name="Fingerprint">SHA-256 of a certificate that is trusted though nobody vouches for it, hexadecimal: small mail servers sign their own.</param>
public sealed record MailServer(string Host, int Port, MailTls Tls, string? User = null, string? Secret = null, bool IsToken = false, string? Fingerprint = null);

/// <summary>In which way a mail server did not do what was asked.</summary>
public enum MailFault
{
    /// <summary>Nobody answers there, or nobody whom we may trust.</summary>
    Unreachable,
    /// <summary>It does not let us in.</summary>
    SignIn,
    /// <summary>It asks to come again, or hung up before it had anything.</summary>
    Later,
    /// <summary>No, for good.</summary>
    Refused,
    /// <summary>It was given a mail whole and never said whether it took it.</summary>
    Unknown,
}

/// <summary>A mail server did not do what was asked.</summary>
public sealed class MailFailed(MailFault fault, string words, Exception? inner = null) : Exception(words, inner)
{
    public MailFault Fault => fault;
}

using Microsoft.AspNetCore.DataProtection;

namespace Zveno.Inbox;

/// <summary>Keeps the secrets of channels: under data protection in the database, open only while a channel is used.</summary>
public sealed class ChannelSecrets(IDataProtectionProvider protection)
{
    readonly IDataProtector _box = protection.CreateProtector("channel");

    /// <summary>As it is kept.</summary>
    public string Close(string secret) => _box.Protect(secret);

    /// <summary>A channel as its kind needs it.</summary>
    /// <exception cref="ChannelTroubled">The secret is kept under a key that is not here: a copy of the database without its keys.</exception>
    public ChannelAccess Open(Channel channel)
    {
        try { return new(channel.AgencyId, channel.Id, channel.Name, channel.Settings, channel.Secret.Length == 0 ? "" : _box.Unprotect(channel.Secret), channel.Cursor, channel.SeenAt); }
        catch (System.Security.Cryptography.CryptographicException) { throw new ChannelTroubled(ChannelTrouble.Refused, "The secret cannot be opened here; enter it again."); }
    }
}

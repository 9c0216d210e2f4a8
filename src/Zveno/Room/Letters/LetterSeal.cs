using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Zveno.Room;

/// <summary>Signs what stands in the address by which letters are no longer sent: whose they are, and nothing that opens anything. It does not run out: neither do letters in mailboxes.</summary>
public sealed class LetterSeal(IDataProtectionProvider protection)
{
    readonly IDataProtector _seal = protection.CreateProtector("room letters");

    /// <summary>The signed word.</summary>
    public string Of(Guid agency, Guid contact) => Base64Url.EncodeToString(_seal.Protect((byte[])[.. agency.ToByteArray(), .. contact.ToByteArray()]));

    /// <summary>Whose it is; null when it was not made here.</summary>
    public (Guid Agency, Guid Contact)? Read(string word)
    {
        if (word.Length > 500 || !Base64Url.IsValid(word)) return null;
        try
        {
            var bytes = _seal.Unprotect(Base64Url.DecodeFromChars(word));
            return bytes.Length == 32 ? (new Guid(bytes.AsSpan(0, 16)), new Guid(bytes.AsSpan(16))) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

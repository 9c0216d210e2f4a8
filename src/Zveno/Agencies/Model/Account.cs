using Microsoft.AspNetCore.Identity;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>A sign-in of the installation: one e-mail address, one password, one member. Password hashing and lock-out are ASP.NET Core Identity's.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Whose world it leads into.</summary>
    public Guid AgencyId { get; init; }

    /// <summary>Who it is there.</summary>
    public Guid MemberId { get; init; }

    internal static void Map(Mapping map)
    {
        var account = map.Installation<Account>("Accounts");
        account.HasKey(x => x.Id);
        account.HasIndex(x => x.NormalizedEmail).IsUnique();
        account.HasIndex(x => new { x.AgencyId, x.MemberId }).IsUnique();
        account.Property(x => x.ConcurrencyStamp).IsConcurrencyToken();
        foreach (var text in (string[])["UserName", "NormalizedUserName", "Email", "NormalizedEmail"]) account.Property(text).HasMaxLength(320);
    }
}

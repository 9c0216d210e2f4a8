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

    /// <summary>So many wrong passwords lock it.</summary>
    public const int MostWrong = 5;

    /// <summary>For so long.</summary>
    public static readonly TimeSpan Locked = TimeSpan.FromMinutes(15);

    // Identity's own lock-out goes by the machine's clock; ours goes by the one that all of the product goes by.

    /// <summary>Minutes until it may be tried again; null when it may be now.</summary>
    public int? MinutesLocked(DateTimeOffset at) => LockoutEnd is { } end && end > at ? Math.Max(1, (int)Math.Ceiling((end - at).TotalMinutes)) : null;

    /// <summary>Counts a wrong password.</summary>
    public void Fail(DateTimeOffset at)
    {
        if (++AccessFailedCount < MostWrong) return;
        (AccessFailedCount, LockoutEnd) = (0, at + Locked);
    }

    /// <summary>The right one came: earlier wrong ones count no more.</summary>
    public void Succeed() => (AccessFailedCount, LockoutEnd) = (0, null);

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

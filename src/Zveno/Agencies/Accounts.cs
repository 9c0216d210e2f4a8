using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Identity's store on our context; saving is the verb's.</summary>
public sealed class AccountStore : UserOnlyStore<Account, Db, Guid>
{
    /// <summary>Made by the container.</summary>
    public AccountStore(Db db, IdentityErrorDescriber describer) : base(db, describer) => AutoSaveChanges = false;
}

/// <summary>Passwords and who may come in by them.</summary>
public sealed class Accounts(UserManager<Account> identity, Db db, Strangers strangers, TimeProvider clock)
{
    /// <summary>The shortest password, in characters.</summary>
    public const int LeastPassword = 10;

    /// <summary>So many wrong passwords lock an account.</summary>
    public const int MostWrong = 5;

    /// <summary>For so long.</summary>
    public static readonly TimeSpan Locked = TimeSpan.FromMinutes(15);

    /// <summary>Gives a member a sign-in; saved with the rest.</summary>
    /// <exception cref="Refused">The password is weak, or the address signs in already.</exception>
    public async Task Open(Member member, string password)
    {
        if (await identity.FindByEmailAsync(member.Email) is not null) throw Refusals.AddressTaken();
        var account = new Account { Id = Ids.New(clock.GetUtcNow()), AgencyId = member.AgencyId, MemberId = member.Id, UserName = member.Email, Email = member.Email, LockoutEnabled = true };
        var made = await identity.CreateAsync(account, password);
        if (!made.Succeeded) throw Refusals.WeakPassword(LeastPassword);
    }

    /// <summary>Checks a password; the failure is counted durably before it is told.</summary>
    /// <exception cref="Refused">Wrong, or locked out after five wrong ones.</exception>
    public async Task<Account> Check(string email, string password)
    {
        var account = await identity.FindByEmailAsync(email.Trim());
        if (account is null)
        {
            identity.PasswordHasher.HashPassword(new Account(), password);      // as long as for a known one
            throw strangers.Wrong(email, MostWrong, Locked) is { } minutes ? Refusals.LockedOut(minutes) : Refusals.WrongPassword();
        }
        if (await identity.IsLockedOutAsync(account)) throw Refusals.LockedOut(MinutesLeft(account));
        if (await identity.CheckPasswordAsync(account, password))
        {
            await identity.ResetAccessFailedCountAsync(account);
            return account;
        }
        await identity.AccessFailedAsync(account);
        var locked = await identity.IsLockedOutAsync(account);
        db.LookAs(new SystemViewer(account.AgencyId));
        await db.Save();
        throw locked ? Refusals.LockedOut(MinutesLeft(account)) : Refusals.WrongPassword();
    }

    /// <summary>Changes a member's password by the old one; saved with the rest. Wrong tries count as at sign-in.</summary>
    /// <exception cref="Refused">The old one is wrong, the new one is weak, or too many tries.</exception>
    public async Task Change(Member member, string old, string next)
    {
        var account = await identity.Users.SingleOrDefaultAsync(x => x.AgencyId == member.AgencyId && x.MemberId == member.Id) ?? throw Refusals.WrongOldPassword();
        if (await identity.IsLockedOutAsync(account)) throw Refusals.LockedOut(MinutesLeft(account));
        if (!await identity.CheckPasswordAsync(account, old))
        {
            await identity.AccessFailedAsync(account);
            await db.Save();
            throw Refusals.WrongOldPassword();
        }
        // One update of the account a save: Identity's store takes a second one's concurrency stamp for somebody else's.
        if (!(await identity.ChangePasswordAsync(account, old, next)).Succeeded) throw Refusals.WeakPassword(LeastPassword);
    }

    int MinutesLeft(Account account) => Math.Max(1, (int)Math.Ceiling(((account.LockoutEnd ?? clock.GetUtcNow()) - clock.GetUtcNow()).TotalMinutes));
}

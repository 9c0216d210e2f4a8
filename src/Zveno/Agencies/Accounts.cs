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

    /// <summary>Gives a member a sign-in; saved with the rest.</summary>
    /// <exception cref="Refused">The password is weak, or the address signs in already.</exception>
    public async Task Open(Member member, string password)
    {
        if (await identity.FindByEmailAsync(member.Email) is not null) throw Refusals.AddressTaken();
        var account = new Account { Id = Ids.New(clock.GetUtcNow()), AgencyId = member.AgencyId, MemberId = member.Id, UserName = member.Email, Email = member.Email };
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
            throw strangers.Wrong(email) is { } minutes ? Refusals.LockedOut(minutes) : Refusals.WrongPassword();
        }
        if (account.MinutesLocked(clock.GetUtcNow()) is { } left) throw Refusals.LockedOut(left);
        if (!await identity.CheckPasswordAsync(account, password))
        {
            db.LookAs(new SystemViewer(account.AgencyId));
            throw await Failed(account) is { } locked ? Refusals.LockedOut(locked) : Refusals.WrongPassword();
        }
        account.Succeed();
        return account;
    }

    /// <summary>Changes a member's password by the old one; saved with the rest. Wrong tries count as at sign-in.</summary>
    /// <exception cref="Refused">The old one is wrong, the new one is weak, or too many tries.</exception>
    public async Task Change(Member member, string old, string next)
    {
        var account = await identity.Users.SingleOrDefaultAsync(x => x.AgencyId == member.AgencyId && x.MemberId == member.Id) ?? throw Refusals.WrongOldPassword();
        if (account.MinutesLocked(clock.GetUtcNow()) is { } left) throw Refusals.LockedOut(left);
        if (!await identity.CheckPasswordAsync(account, old)) throw await Failed(account) is { } locked ? Refusals.LockedOut(locked) : Refusals.WrongOldPassword();
        if (!(await identity.ChangePasswordAsync(account, old, next)).Succeeded) throw Refusals.WeakPassword(LeastPassword);
    }

    /// <summary>Counts a wrong try in the writer's turn, so that none of several at once is lost; the minutes of the lock, if this one locked.</summary>
    async Task<int?> Failed(Account account)
    {
        await db.BeginWriting();
        await db.Entry(account).ReloadAsync();
        account.Fail(clock.GetUtcNow());
        await db.Save();
        return account.MinutesLocked(clock.GetUtcNow());
    }
}

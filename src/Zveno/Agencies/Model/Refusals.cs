using Zveno.Platform;

namespace Zveno.Agencies;

static class Refusals
{
    public static Refused OnlyDirector() => new(text => text.Agencies.OnlyDirector, StatusCodes.Status403Forbidden);

    public static Refused OnlyWhoLeads() => new(text => text.Agencies.OnlyWhoLeads, StatusCodes.Status403Forbidden);

    public static Refused NobodyToStandIn() => new(text => text.Agencies.NobodyToStandIn) { Field = "substitute" };

    public static Refused AbsenceBackwards() => new(text => text.Agencies.AbsenceBackwards) { Field = "last" };

    public static Refused DateTaken() => new(text => text.Agencies.DateTaken, StatusCodes.Status409Conflict) { Field = "date" };

    public static Refused WrongOldPassword() => new(text => text.Agencies.WrongOldPassword) { Field = "password" };

    public static Refused NoRole() => new(text => text.Agencies.NoRole) { Field = "roles" };

    public static Refused DirectorStays() => new(text => text.Agencies.DirectorStays);

    public static Refused InvitationOver() => new(text => text.Agencies.InvitationOver);

    /// <summary>The same for a used, a revoked, an expired and an invented link.</summary>
    public static Refused NoSuchInvitation() => new(text => text.Agencies.InvitationOver, StatusCodes.Status404NotFound);

    public static Refused WrongPassword() => new(text => text.Agencies.WrongPassword) { Field = "password" };

    public static Refused LockedOut(int minutes) => new(text => text.Agencies.LockedOut(minutes), StatusCodes.Status429TooManyRequests);

    public static Refused WeakPassword(int least) => new(text => text.Agencies.WeakPassword(least)) { Field = "password" };

    public static Refused AddressTaken() => new(text => text.Agencies.AddressTaken) { Field = "email" };

    public static Refused AlreadyFounded() => new(text => text.Agencies.AlreadyFounded, StatusCodes.Status409Conflict);
}

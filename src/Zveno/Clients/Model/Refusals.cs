using Zveno.Platform;

namespace Zveno.Clients;

static class Refusals
{
    public static Refused OnlyWhoTalks() => new(text => text.Clients.OnlyWhoTalks, StatusCodes.Status403Forbidden);

    public static Refused LeadMustTalk() => new(text => text.Clients.LeadMustTalk) { Field = "lead" };

    public static Refused ContactArchived() => new(text => text.Clients.ContactArchived);

    public static Refused ClientArchived() => new(text => text.Clients.ClientArchived);

    public static Refused ExpiresInPast() => new(text => text.Clients.ExpiresInPast) { Field = "expiresAt" };

    public static Refused LinkIsRevoked() => new(text => text.Clients.LinkIsRevoked, StatusCodes.Status409Conflict);

    public static Refused TableAsksPin() => new(text => text.Clients.TableAsksPin);

    public static Refused BadPin() => new(text => text.Clients.BadPin) { Field = "pin" };

    public static Refused ColleagueHasNoAddress() => new(text => text.Clients.ColleagueHasNoAddress) { Field = "email" };

    public static Refused ColleagueIsNamed() => new(text => text.Clients.ColleagueIsNamed) { Field = "email" };

    public static Refused TooManyColleagues(int most) => new(text => text.Clients.TooManyColleagues(most));

    public static Refused ColleagueIsDecided() => new(text => text.Clients.ColleagueIsDecided, StatusCodes.Status409Conflict);
}

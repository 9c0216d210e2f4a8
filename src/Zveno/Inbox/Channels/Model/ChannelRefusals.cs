using Zveno.Platform;

namespace Zveno.Inbox;

static partial class Refusals
{
    public static Refused OnlyWhoLeadsChannels() => new(text => text.Channels.OnlyWhoLeads, StatusCodes.Status403Forbidden);

    public static Refused GroupIsNoPerson() => new(text => text.Channels.GroupIsNoPerson) { Field = "contact" };

    public static Refused PersonIsNoGroup() => new(text => text.Channels.PersonIsNoGroup) { Field = "client" };

    public static Refused AddressOfArchived() => new(text => text.Channels.AddressOfArchived) { Field = "contact" };

    public static Refused AddressIsKnown() => new(text => text.Channels.AddressIsKnown, StatusCodes.Status409Conflict);

    public static Refused DeliveryIsUnderWay() => new(text => text.Channels.DeliveryIsUnderWay, StatusCodes.Status409Conflict);

    /// <summary>The other end was asked, and said no or nothing.</summary>
    public static Refused ChannelDoesNotAnswer(ChannelTroubled trouble) => new(text => text.Channels.DoesNotAnswer(text.Channels.Trouble(trouble.Trouble), trouble.Message)) { Field = "token" };

    public static Refused NoToken() => new(text => text.Channels.NoToken) { Field = "token" };

    public static Refused BotIsHere() => new(text => text.Channels.BotIsHere, StatusCodes.Status409Conflict) { Field = "token" };

    public static Refused AnotherBot(string user) => new(text => text.Channels.AnotherBot(user), StatusCodes.Status409Conflict) { Field = "token" };

    public static Refused NoMaxToken() => new(text => text.Max.NoToken) { Field = "token" };

    public static Refused NoMaxBot() => new(text => text.Max.NoBot, StatusCodes.Status409Conflict);

    public static Refused NoBot() => new(text => text.Channels.NoBot, StatusCodes.Status409Conflict);
}

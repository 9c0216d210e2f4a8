using Zveno.Platform;

namespace Zveno.Inbox;

static partial class Refusals
{
    public static Refused NoWebhook() => new(text => text.Open.NoWebhook) { Field = "address" };

    public static Refused WrongSignature() => new(text => text.Open.WrongSignature, StatusCodes.Status401Unauthorized) { Field = OpenSignature.Header };

    public static Refused SignedAtAnotherTime() => new(text => text.Open.AnotherTime, StatusCodes.Status401Unauthorized) { Field = OpenSignature.TimeHeader };

    public static Refused ChannelRests() => new(text => text.Open.Rests, StatusCodes.Status503ServiceUnavailable);

    public static Refused MessageUnread(string why) => new(text => text.Open.Unread(why));
}

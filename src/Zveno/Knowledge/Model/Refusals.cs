using Zveno.Platform;

namespace Zveno.Knowledge;

static class Refusals
{
    public static Refused OnlyWhoTalks() => new(text => text.Knowledge.OnlyWhoTalks, StatusCodes.Status403Forbidden);

    public static Refused IsPutAway() => new(text => text.Knowledge.IsPutAway, StatusCodes.Status409Conflict);

    public static Refused NotAnsweredYet() => new(text => text.Knowledge.NotAnsweredYet, StatusCodes.Status409Conflict);
}

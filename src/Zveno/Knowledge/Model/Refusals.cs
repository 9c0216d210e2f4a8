using Zveno.Platform;

namespace Zveno.Knowledge;

static class Refusals
{
    public static Refused OnlyWhoTalks() => new(text => text.Knowledge.OnlyWhoTalks, StatusCodes.Status403Forbidden);

    public static Refused IsPutAway() => new(text => text.Knowledge.IsPutAway, StatusCodes.Status409Conflict);

    public static Refused NotOurAnswer() => new(text => text.Knowledge.NotOurAnswer);
}

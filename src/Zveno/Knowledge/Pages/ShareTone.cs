using Zveno.Platform;

namespace Zveno.Knowledge;

static class ShareTone
{
    /// <summary>How the share stands beside its aim.</summary>
    public static Tone Of(BaseShareJson share) => share.Share switch { null => Tone.Plain, >= ShowShare.Aim => Tone.InTime, _ => Tone.Soon };
}

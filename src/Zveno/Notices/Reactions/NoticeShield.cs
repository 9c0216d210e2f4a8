using Zveno.Platform;
using Zveno.Records;

namespace Zveno.Notices;

/// <summary>Tells a specialist that clients' questions are his to answer, and a dispatcher that the shift is.</summary>
public sealed class NoticeShield(Noticing noticing) : IReactTo<QuestionsHanded>, IReactTo<ShiftHanded>
{
    /// <inheritdoc />
    public Task React(QuestionsHanded happened) => noticing.Tell(NoticeKind.Questions, [happened.Specialist], null, null, happened.By, happened.At);

    /// <inheritdoc />
    public Task React(ShiftHanded happened) => noticing.Tell(NoticeKind.Shift, [happened.To], null, null, happened.By, happened.At);
}

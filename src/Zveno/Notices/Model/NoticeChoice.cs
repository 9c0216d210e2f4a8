using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Which kinds a person wants on the screen and which by mail; made when something is chosen otherwise than it comes.</summary>
public sealed class NoticeChoice : Owned
{
    NoticeChoice() { }

    /// <summary>As it comes: everything is shown, what waits for the person is mailed.</summary>
    public NoticeChoice(Guid id, Guid member) => (Id, MemberId, Shown, Mailed) = (id, member, NoticeKinds.Every, NoticeKinds.MailedAtFirst);

    /// <summary>Whose.</summary>
    public Guid MemberId { get; private set; }

    /// <summary>Kinds that are shown.</summary>
    public NoticeKind Shown { get; private set; }

    /// <summary>Kinds that are mailed; only what is shown is.</summary>
    public NoticeKind Mailed { get; private set; }

    /// <summary>Chooses for one kind. What is not shown is not mailed; what is to be mailed is shown.</summary>
    internal void Choose(NoticeKind kind, bool? shown, bool? mailed)
    {
        if (shown is { } show) Shown = With(Shown, kind, show);
        if (shown == false) Mailed = With(Mailed, kind, false);
        if (mailed is not { } mail) return;
        Mailed = With(Mailed, kind, mail);
        if (mail) Shown = With(Shown, kind, true);
    }

    static NoticeKind With(NoticeKind all, NoticeKind one, bool on) => on ? all | one : all & ~one;

    internal static void Map(Mapping map)
    {
        var choice = map.Owned<NoticeChoice>("NoticeChoices");
        choice.RefersTo<NoticeChoice, Member>("MemberId");
        choice.Property(x => x.Shown).HasMaxLength(160);
        choice.Property(x => x.Mailed).HasMaxLength(160);
        choice.HasIndex(x => new { x.AgencyId, x.MemberId }).IsUnique();
    }
}

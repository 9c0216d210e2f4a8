using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Which kinds a person wants on the screen, which by mail and which in Telegram, and where that is; made when something is chosen otherwise than it comes.</summary>
public sealed class NoticeChoice : Owned
{
    NoticeChoice() { }

    /// <summary>As it comes: everything is shown, what waits for the person is mailed, and told in Telegram once that is linked.</summary>
    public NoticeChoice(Guid id, Guid member) => (Id, MemberId, Shown, Mailed, Told) = (id, member, NoticeKinds.Every, NoticeKinds.SentAtFirst, NoticeKinds.SentAtFirst);

    /// <summary>Whose.</summary>
    public Guid MemberId { get; private set; }

    /// <summary>Kinds that are shown.</summary>
    public NoticeKind Shown { get; private set; }

    /// <summary>Kinds that are mailed; only what is shown is.</summary>
    public NoticeKind Mailed { get; private set; }

    /// <summary>Kinds that are told in Telegram, once it is linked; only what is shown is.</summary>
    public NoticeKind Told { get; private set; }

    /// <summary>The member's own chat with the agency's bot; null while it is not linked.</summary>
    public Guid? AddressId { get; private set; }
    public ChannelAddress? Address { get; private set; }

    /// <summary>Chooses for one kind. What is not shown is not sent; what is to be sent is shown.</summary>
    /// <exception cref="Refused">An alarm stays on the screen: a promise to a client is at stake.</exception>
    internal void Choose(NoticeKind kind, bool? shown, bool? mailed, bool? told)
    {
        if (kind == NoticeKind.Alarm && shown == false) throw new Refused(text => text.Notices.AlarmsStay) { Field = "shown" };
        if (shown is { } show) Shown = With(Shown, kind, show);
        if (shown == false) (Mailed, Told) = (With(Mailed, kind, false), With(Told, kind, false));
        if (mailed is { } mail) Mailed = With(Mailed, kind, mail);
        if (told is { } tell) Told = With(Told, kind, tell);
        if (mailed == true || told == true) Shown = With(Shown, kind, true);
    }

    /// <summary>The member has shown himself to the bot.</summary>
    internal void Link(Guid address) => AddressId = address;

    /// <summary>Nothing more is told in Telegram; the kinds that were chosen stay for another time.</summary>
    internal void Unlink() => (AddressId, Address) = (null, null);

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [NoticeTopics.Choice(MemberId)];

    static NoticeKind With(NoticeKind all, NoticeKind one, bool on) => on ? all | one : all & ~one;

    internal static void Map(Mapping map)
    {
        var choice = map.Owned<NoticeChoice>("NoticeChoices");
        choice.RefersTo<NoticeChoice, Member>("MemberId").BelongsTo(x => x.Address, "AddressId");
        choice.Property(x => x.Shown).HasMaxLength(400);
        choice.Property(x => x.Mailed).HasMaxLength(400);
        choice.Property(x => x.Told).HasMaxLength(400);
        choice.HasIndex(x => new { x.AgencyId, x.MemberId }).IsUnique();
    }
}

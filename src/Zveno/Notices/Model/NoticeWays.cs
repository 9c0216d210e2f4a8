using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>The ways in which a notice goes to somebody who is not looking.</summary>
[Flags]
public enum NoticeWay
{
    None = 0,
    Mail = 1,
    Telegram = 2,
}

/// <summary>Which way a notice goes now.</summary>
static class NoticeWays
{
    extension(NoticeChoice choice)
    {
        /// <summary>Whether the member's chat with the bot can be written to now; the address and its channel have to be read.</summary>
        public bool TellsNow => choice.Address is { } address && MemberWords.CanSay(address, choice.MemberId);

        /// <summary>Linked, but nothing can be told there now: mail takes over.</summary>
        public bool IsCutOff => choice.Address is not null && !choice.TellsNow;
    }

    /// <summary>As the person chose; where Telegram is linked and does not work, the mail takes over what it would have told.</summary>
    public static NoticeWay Of(NoticeChoice choice, NoticeKind kind, ZvenoSettings settings)
    {
        var told = choice.Address is not null && choice.Told.HasFlag(kind);
        var mailed = settings.Smtp is not null && (choice.Mailed.HasFlag(kind) || (told && !choice.TellsNow));
        return (mailed ? NoticeWay.Mail : NoticeWay.None) | (told && choice.TellsNow ? NoticeWay.Telegram : NoticeWay.None);
    }
}

using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Puts notices into one letter, grouped by the things that they are about, in the reader's language and with the reader's rights. The caller saves.</summary>
public sealed class NoticeLetters(Db db, MemberWords words, ZvenoSettings settings)
{
    /// <summary>Things that one word in Telegram names; the rest is a number, and on the screen.</summary>
    const int MostTold = 20;

    string? Address => settings.Address?.TrimEnd('/');

    /// <summary>Mails them; nothing when none can be read any more.</summary>
    internal async Task Mail(Member member, IReadOnlyCollection<Notice> notices, DateTimeOffset at)
    {
        var (text, groups) = await Read(member, notices, at);
        if (groups.Count == 0) return;
        var lines = groups.Select(x => $"{Head(x, text)}\n{string.Join("\n", text.Notices.Row(x.Lines).Select(line => "  " + line))}\n{Address}{x.Href}");
        await db.Mail(settings, member.Email, text.Notices.MailSubject(groups.Count, Head(groups[0], text)), text.Notices.MailBody(string.Join("\n\n", lines), $"{Address}/settings/notices"), at);
    }

    /// <summary>Tells them in Telegram, where the choice has a chat; nothing when none can be read any more.</summary>
    internal async Task Tell(Member member, NoticeChoice choice, IReadOnlyCollection<Notice> notices, DateTimeOffset at)
    {
        var (text, groups) = await Read(member, notices, at);
        if (groups.Count == 0) return;
        var lines = groups.Take(MostTold).Select(x => $"{Head(x, text)}\n{string.Join("\n", text.Notices.Row(x.Lines))}{(Address is null ? "" : $"\n{Address}{x.Href}")}");
        if (groups.Count > MostTold) lines = lines.Append(text.Notices.More(groups.Count - MostTold));
        var word = await words.Say(choice.Address!, member.Id, string.Join("\n\n", lines), at);
        foreach (var notice in notices) notice.Told(word);
    }

    async Task<(Platform.Text Text, IReadOnlyList<NoticeGroup> Groups)> Read(Member member, IReadOnlyCollection<Notice> notices, DateTimeOffset at)
    {
        var text = new Platform.Text(member.Language ?? (await db.Agency()).Language, TimeZoneInfo.FindSystemTimeZoneById(member.Zone), at);
        return (text, notices.Count == 0 ? [] : await NoticeGroup.Of(db, member, notices, text.Today));
    }

    static string Head(NoticeGroup group, Platform.Text text) => group.Number is null ? group.Title ?? text.Notices.Untitled(group.Lines[0].Of.Kind) : $"{group.Number} {group.Title}";
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>A digest as it would be sent, and to whom it could go.</summary>
/// <param name="Week">The Monday of the week.</param>
/// <param name="Hours">What is said of hours; null where nothing is.</param>
/// <param name="Group">Name of the client's group with the bot; null where there is none.</param>
/// <param name="GroupSeesHours">Whether all that is known of the group's readers see hours: everybody in it reads what is said there.</param>
/// <param name="IsEmpty">Whether the room shows nothing yet that could be told.</param>
public sealed record RoomDigestDraft(Guid ClientId, string Client, DateOnly Week, string Text, string? Hours, IReadOnlyList<RoomDigestReader> Readers, string? Group, bool GroupSeesHours, bool IsEmpty);

/// <summary>A contact whom it could go to.</summary>
/// <param name="Way">By what: mail or Telegram.</param>
/// <param name="Wants">Whether he chose to be told; null while he has chosen nothing. Who chose nothing at all is not here.</param>
/// <param name="SeesHours">Whether a link of his own shows him hours: who has none has not been given sight of them.</param>
public sealed record RoomDigestReader(Guid Contact, string Name, RoomNotice Way, bool? Wants, bool SeesHours);

/// <summary>Puts a week together out of what a client's room shows and out of nothing else: it reads as a guest does.</summary>
public sealed class ComposeDigest(Db db, Scopes scopes, ClientWords words, ZvenoSettings settings)
{
    /// <summary>So many projects are told of, and so many lines of a part.</summary>
    const int MostProjects = 6, MostOfPart = 10;

    /// <summary>The draft of this week.</summary>
    public async Task<RoomDigestDraft> Of(Client client, DateTimeOffset at)
    {
        var text = new Text((await db.Agency()).Language, TimeZoneInfo.FindSystemTimeZoneById(client.Zone), at);
        await using var scope = scopes.As(new GuestViewer(db.AgencyOfViewer, client.Id, Guid.Empty, Guid.Empty));
        var read = new ReadRoom(scope.Db, new RoomIds($"digest {client.Id}"), text);
        var first = await read.Page(null);
        var (parts, hours) = (new List<string>(), new List<string>());
        foreach (var project in first.Projects.Take(MostProjects))
        {
            var room = project.Id == first.Project?.Id ? first : await read.Page(project.Id);
            var lines = new List<string>();
            Part(lines, text.Room.DigestDone, room.Done.Select(x => x.Title));
            Part(lines, text.Room.DigestInWork, room.InWork.Select(x => Dated(x, text)));
            Part(lines, text.Room.DigestNext, room.Next.Select(x => Dated(x, text)));
            if (lines.Count > 0) parts.Add((first.Projects.Count > 1 ? project.Name + "\n\n" : "") + string.Join("\n\n", lines));
            if (HoursOf(room, text) is { } said) hours.Add((first.Projects.Count > 1 ? project.Name + ": " : "") + said);
        }
        var waits = new List<string>();
        Part(waits, text.Room.DigestWaits, first.Approvals.Select(x => x.Words is { } asked ? $"{x.Title}: {asked}" : x.Title).Concat(first.Needs.Select(x => x.What)));
        var sight = await Sight(client.Id, at);
        return new RoomDigestDraft(client.Id, client.Name, RoomDigest.WeekOf(text.Today), string.Join("\n\n", parts.Concat(waits)), hours.Count == 0 ? null : string.Join("\n", hours), await Readers(client.Id, sight), (await words.GroupOf(client.Id))?.Title, sight.Count > 0 && sight.Values.All(x => x), parts.Count == 0);
    }

    /// <summary>Which contacts have a link that opens, and whether one of it shows hours.</summary>
    async Task<IReadOnlyDictionary<Guid, bool>> Sight(Guid client, DateTimeOffset at) =>
        (await db.RoomLinks.AsNoTracking().Where(x => x.ClientId == client && x.ContactId != null && x.RevokedAt == null).ToListAsync()).FindAll(x => x.Opens(at)).GroupBy(x => x.ContactId!.Value).ToDictionary(x => x.Key, x => x.Any(link => !link.HidesMoney));

    /// <summary>Living contacts that a way leads to and who do not refuse it.</summary>
    async Task<IReadOnlyList<RoomDigestReader>> Readers(Guid client, IReadOnlyDictionary<Guid, bool> sight)
    {
        var people = await db.Contacts.AsNoTracking().Where(x => x.ClientId == client && x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new { x.Id, x.Name, x.Email }).ToListAsync();
        var chosen = await db.Set<RoomNoticeChoice>().AsNoTracking().Where(x => x.ClientId == client).ToDictionaryAsync(x => x.ContactId, x => x.Choice);
        var readers = new List<RoomDigestReader>();
        foreach (var one in people)
        {
            RoomNotice? choice = chosen.TryGetValue(one.Id, out var said) ? said : null;
            if (choice is RoomNotice.None) continue;
            var chat = choice is RoomNotice.Telegram || (choice is RoomNotice.Weekly && one.Email is null) ? await words.ChatOf(one.Id) : null;
            if (chat is not null) readers.Add(new(one.Id, one.Name, RoomNotice.Telegram, true, sight.GetValueOrDefault(one.Id)));
            else if (one.Email is not null && settings.Smtp is not null) readers.Add(new(one.Id, one.Name, RoomNotice.Mail, choice is null ? null : true, sight.GetValueOrDefault(one.Id)));
        }
        return readers;
    }

    static void Part(List<string> lines, string title, IEnumerable<string> what)
    {
        var all = what.Distinct(StringComparer.Ordinal).Take(MostOfPart).ToList();
        if (all.Count > 0) lines.Add($"{title}\n{string.Join("\n", all.Select(x => "— " + x.ReplaceLineEndings(" ")))}");
    }

    static string Dated(RoomTask task, Text text) => task.DueOn is { } due ? $"{task.Title} ({text.Date(due, task.DueTime)})" : task.Title;

    static string? HoursOf(RoomPage room, Text text)
    {
        string Length(int minutes) => text.Duration(TimeSpan.FromMinutes(minutes));
        if (room.Package is { } x) return x.Left >= 0 ? text.Room.PackageLeft(Length(x.Left), Length(x.Included + x.Carried)) + (x.RunsOutOn is { } day ? ". " + text.Room.PackageRunsOut(text.Date(day)) : "") : x.Included + x.Carried > 0 ? text.Room.PackageOver(Length(-x.Left), Length(x.Included + x.Carried)) : text.Room.PackageOwed(Length(-x.Left));
        return room.Spent is { } spent ? text.Room.Spent(text.Month(spent.Month), Length(spent.Minutes)) : null;
    }
}

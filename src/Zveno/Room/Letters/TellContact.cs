using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Tells a contact what waits for him in the room, all of it in one.</summary>
public sealed record TellContact(Guid Contact) : Job
{
    internal static string Key(Guid contact) => $"room-letter:{contact}";
}

/// <summary>
/// Writes the letter, or the word in his own chat. It reads as his own link does, so that nothing but what his room shows can be in it; what he has looked at meanwhile,
/// or what another answered, is left out, and with nothing left nothing is sent.
/// </summary>
public sealed class TellContactJob(Db db, Scopes scopes, ClientWords words, LetterSeal seal, ZvenoSettings settings, TimeProvider clock) : IDo<TellContact>
{
    /// <summary>So long the address in a letter opens the room: it stands in a mailbox, where the link itself does not.</summary>
    static readonly TimeSpan Opens = TimeSpan.FromDays(14);

    /// <inheritdoc />
    public async Task Do(TellContact job, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        if (await db.Set<RoomNoticeChoice>().Include(x => x.Contact).SingleOrDefaultAsync(x => x.ContactId == job.Contact, stop) is not { } choice) return;
        var links = (await db.RoomLinks.Where(x => x.ContactId == job.Contact && x.RevokedAt == null).OrderByDescending(x => x.OpenedAt != null).ThenByDescending(x => x.OpenedAt).ThenByDescending(x => x.MadeAt).ThenBy(x => x.Id).ToListAsync(stop)).FindAll(x => x.Opens(at));
        var since = choice.Tell(links.Max(x => x.OpenedAt), at);
        var client = await db.Clients.AsNoTracking().SingleAsync(x => x.Id == choice.ClientId, stop);
        if (!choice.IsTold || links is not [var link, ..] || !client.IsActive || choice.Contact.ArchivedAt is not null) return;

        var text = new Text((await db.Agency()).Language, TimeZoneInfo.FindSystemTimeZoneById(client.Zone), at);
        if (await Read(link, choice.ContactId, client.Id, since, text) is not { Lines.Count: > 0 } letter) return;
        var lines = string.Join("\n", letter.Lines.Select(x => "— " + x));
        var opens = settings.Address?.TrimEnd('/') is { Length: > 0 } site ? $"{site}/r/{db.Issue(KeyKind.Room, link.Id, choice.ContactId, link.ExpiresAt < at + Opens ? link.ExpiresAt : at + Opens)}" : null;
        if (choice.Choice is RoomNotice.Telegram && await words.ChatOf(choice.ContactId, stop) is { } chat)
            await words.Say(chat, client.Id, text.Room.LetterWord(lines, opens), at);
        else if (choice.Contact.Email is { } email)
            await db.Mail(settings, email, text.Room.LetterSubject(letter.Agency, letter.Lines.Count, letter.Lines[0]), text.Room.LetterBody(choice.Contact.Name, lines, opens, text.Day(DateOnly.FromDateTime(text.Local(at + Opens).DateTime)), Stop(seal, settings, db.AgencyOfViewer, choice.ContactId)), at, client.Id);
    }

    /// <summary>The address by which letters are no longer sent; null where the product does not know its own.</summary>
    internal static string? Stop(LetterSeal seal, ZvenoSettings settings, Guid agency, Guid contact) =>
        settings.Address?.TrimEnd('/') is { Length: > 0 } site ? $"{site}/letters/{seal.Of(agency, contact)}" : null;

    async Task<RoomLetter> Read(RoomLink link, Guid contact, Guid client, DateTimeOffset since, Text text)
    {
        await using var scope = scopes.As(new GuestViewer(db.AgencyOfViewer, client, contact, link.Id, link.HidesMoney));
        return await new ReadRoom(scope.Db, new RoomIds("letter"), text).Letter(since);
    }
}

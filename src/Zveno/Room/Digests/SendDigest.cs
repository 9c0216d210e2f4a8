using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>«Итоги недели»: what was done, what is next, hours, what we wait for. Read and edited before; sent by one click to the client's people by their own ways, to his group, and kept in his room.</summary>
public static class SendDigest
{
    /// <param name="Text">As it is to be read; as composed, when not said.</param>
    /// <param name="Hours">What is said of hours, apart: it goes to those alone whose own link shows them. Empty says nothing.</param>
    /// <param name="To">Contacts that it goes to; all who can be reached and did not refuse, when not said.</param>
    /// <param name="Group">Whether it goes to the client's group too.</param>
    public record Form(string? Text = null, string? Hours = null, IReadOnlyList<Guid>? To = null, bool Group = false) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Get<RoomDigestDraft>("clients/{client:guid}/digest", Show);
        routes.Get<Paged<RoomDigestJson>>("clients/{client:guid}/digests", All);
        routes.Post<RoomDigestJson>("clients/{client:guid}/digest", Send);
    }

    static async Task<Answer> Show(Guid client, Db db, Member by, ComposeDigest compose, TimeProvider clock)
    {
        var of = await Find(db, client, by);
        var draft = await compose.Of(of, clock.GetUtcNow());
        var sent = await db.Set<RoomDigest>().AsNoTracking().SingleOrDefaultAsync(x => x.ClientId == of.Id && x.Week == draft.Week);
        return Answer.Page<DigestPage>(new RoomDigestScreen(draft, sent is null ? null : RoomDigestJson.Of(sent))).OrJson(() => draft);
    }

    static async Task<Answer> All(Guid client, HttpContext http, Db db, Member by)
    {
        var of = await Find(db, client, by);
        var sent = await db.Set<RoomDigest>().AsNoTracking().Where(x => x.ClientId == of.Id).OrderByDescending(x => x.Week).ThenBy(x => x.Id).Take(60).ToListAsync();
        return Answer.WantsJson(http) ? Answer.Done().OrJson(() => Paging.Whole(sent.Select(RoomDigestJson.Of))) : Answer.Page<DigestList>(new RoomDigestList(of.Id, [.. sent.Select(RoomDigestJson.Of)]));
    }

    static async Task<Answer> Send(Guid client, Form form, HttpContext http, Db db, Member by, ComposeDigest compose, ClientWords words, LetterSeal seal, ZvenoSettings settings, Page page, TimeProvider clock)
    {
        var (at, of) = (clock.GetUtcNow(), await Find(db, client, by));
        var draft = await compose.Of(of, at);
        if (await db.Set<RoomDigest>().AnyAsync(x => x.ClientId == of.Id && x.Week == draft.Week)) throw new Refused(text => text.Room.DigestIsSent, StatusCodes.Status409Conflict);
        var digest = new RoomDigest(form.Id ?? Ids.New(at), of, draft.Week, form.Text ?? draft.Text, form.Hours ?? (http.Request.HasFormContentType ? null : draft.Hours), by, at);
        db.Add(digest);
        await db.NoteSaving(SavingKind.Digest, null, of.Id, by.Id, $"{of.Id} {draft.Week:yyyy-MM-dd}", at);
        var wanted = form.To ?? (http.Request.HasFormContentType ? [] : [.. draft.Readers.Select(x => x.Contact)]);
        if (wanted.Any(x => !draft.Readers.Any(reader => reader.Contact == x))) throw new Refused(text => text.Room.DigestNoWay) { Field = "to" };
        await new Posting(db, digest, of, draft, words, seal, settings, at).Go(wanted, form.Group);
        await db.Save();
        return Answer.GoTo($"/clients/{of.Id}").OrJson(() => RoomDigestJson.Of(digest)).Say(page.Text.Room.DigestSaid(digest.Mailed + digest.Told));
    }

    static async Task<Client> Find(Db db, Guid client, Member by)
    {
        if (!by.TalksToClients) throw new NotHere();
        return await db.Clients.For(by).OneVisible(client);
    }

    /// <summary>One digest on its way out.</summary>
    sealed class Posting(Db db, RoomDigest digest, Client client, RoomDigestDraft draft, ClientWords words, LetterSeal seal, ZvenoSettings settings, DateTimeOffset at)
    {
        public async Task Go(IReadOnlyList<Guid> to, bool group)
        {
            var agency = await db.Agency();
            var text = new Text(agency.Language, TimeZoneInfo.FindSystemTimeZoneById(client.Zone), at);
            var (names, mailed, told) = (new List<string>(), 0, 0);
            foreach (var reader in draft.Readers.Where(x => to.Contains(x.Contact)))
            {
                var body = text.Room.DigestBody(text.Days(draft.Week, draft.Week.AddDays(6)), digest.Text, reader.SeesHours ? digest.Hours : null);
                if (reader.Way is RoomNotice.Telegram && await words.ChatOf(reader.Contact) is { } chat)
                {
                    await words.Say(chat, client.Id, body, at);
                    told++;
                }
                else
                {
                    var email = await db.Contacts.Where(x => x.Id == reader.Contact).Select(x => x.Email).SingleAsync();
                    await db.Mail(settings, email!, text.Room.DigestSubject(agency.Name, text.Days(draft.Week, draft.Week.AddDays(6))), text.Room.DigestMail(body, TellContactJob.Stop(seal, settings, db.AgencyOfViewer, reader.Contact)), at, client.Id);
                    mailed++;
                }
                names.Add(reader.Name);
            }
            if (group && await words.GroupOf(client.Id) is { } place)
            {
                await words.Say(place, client.Id, text.Room.DigestBody(text.Days(draft.Week, draft.Week.AddDays(6)), digest.Text, draft.GroupSeesHours ? digest.Hours : null), at);
                told++;
                names.Add(place.Title);
            }
            digest.Goes(names, mailed, told);
        }
    }
}

/// <summary>A digest that was sent.</summary>
/// <param name="Week">The Monday of its week.</param>
/// <param name="Names">Whom it went to.</param>
public sealed record RoomDigestJson(Guid Id, Guid ClientId, DateOnly Week, string Text, string? Hours, DateTimeOffset SentAt, Guid MadeBy, string Names, int Mailed, int Told)
{
    /// <summary>From the digest.</summary>
    internal static RoomDigestJson Of(RoomDigest x) => new(x.Id, x.ClientId, x.Week, x.Text, x.Hours, x.SentAt, x.MadeBy, x.Names, x.Mailed, x.Told);
}

/// <summary>The page on which it is read, edited and sent.</summary>
/// <param name="Sent">What was sent of this week; null while nothing was.</param>
public sealed record RoomDigestScreen(RoomDigestDraft Draft, RoomDigestJson? Sent);

/// <summary>What was sent to a client, the latest first.</summary>
public sealed record RoomDigestList(Guid Client, IReadOnlyList<RoomDigestJson> Sent);

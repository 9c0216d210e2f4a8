using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Writes a meeting's minutes: its decisions, tasks and answers are made of their lines, and the post-meeting note goes to the client's topic, all in one commit.</summary>
public static class HoldMeeting
{
    /// <param name="Minutes">Line by line, see <see cref="MinutesReading"/>.</param>
    /// <param name="Send">Whether the post-meeting note goes to the client.</param>
    /// <param name="Note">The note in one's own words; made of decisions, tasks and answers, when not said. What was only said stays with the team.</param>
    public record Form(string Minutes, bool Send = false, string? Note = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<MeetingJson>("meetings/{meeting:guid}/minutes", Handle);

    static async Task<Answer> Handle(Guid meeting, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, held) = (clock.GetUtcNow(), await db.MeetingFor(by, meeting));
        var lines = MinutesReading.Of(form.Minutes);
        var note = form.Send ? await Tell(db, held, string.IsNullOrWhiteSpace(form.Note) ? NoteOf(held, lines, page.Text) : form.Note, by, page, at) : null;
        held.Hold(form.Minutes, note, by, at);
        foreach (var line in lines.Where(x => x.Kind != MinutesLineKind.Said)) await Follow(db, held, line, by, page, at);
        await db.Save();
        return Answer.GoTo($"/meetings/{meeting}").OrJson(() => MeetingJson.Of(held)).Say(page.Text.Records.MinutesKept(lines.Count(x => x.Kind != MinutesLineKind.Said), note is not null));
    }

    /// <summary>What a line becomes.</summary>
    static async Task Follow(Db db, Meeting held, MinutesLine line, Member by, Page page, DateTimeOffset at)
    {
        var said = new SaidWhere(Meeting: held);
        var (kind, made) = line.Kind switch
        {
            MinutesLineKind.Decision => (RecordedKind.Decision, new Made(Decision: new Decision(Ids.New(at), await Project(), Cut(line.Text, Decision.MostText), DateOnly.FromDateTime(page.Text.Local(held.StartsAt < at ? held.StartsAt : at).Date), null, said, by, at))),
            MinutesLineKind.Task => (RecordedKind.Task, new Made(await db.TaskFrom(await Project(), Cut(line.Text, 500), $"[{held.Title}](/meetings/{held.Id})", [], by, at))),
            _ => (RecordedKind.Answer, new Made()),
        };
        if (made.Decision is { } decision) db.Add(decision);
        db.Add(new Recorded(Ids.New(at), held.ClientId, said, null, kind, made, line.Text, by, at));

        Task<Work.Project> Project() => RecordTarget.ProjectOf(db, held.ClientId, null, held.ProjectId);
    }

    /// <summary>Sends the note to the client's «Постмиты»; opens them when there are none yet.</summary>
    static async Task<Message> Tell(Db db, Meeting held, string note, Member by, Page page, DateTimeOffset at)
    {
        var topic = await db.Topics.WithClock().Include(x => x.Client).Where(x => x.ClientId == held.ClientId && x.Kind == TopicKind.PostMeeting).OrderByDescending(x => x.LastMessageAt).ThenBy(x => x.Id).FirstOrDefaultAsync();
        if (topic is null)
        {
            var theirs = MeetingJson.IdsOf(held.Theirs);
            var contact = await db.Contacts.Where(x => x.ClientId == held.ClientId && x.ArchivedAt == null).OrderByDescending(x => theirs.Contains(x.Id)).ThenByDescending(x => x.IsApprover).ThenBy(x => x.Id).FirstOrDefaultAsync() ?? throw Refusals.NobodyToTell();
            db.Add(topic = Topic.Ours(Ids.New(at), held.Client, held.ProjectId, TopicKind.PostMeeting, page.Text.Records.PostMeetings, contact, at));
        }
        var unanswered = topic.Clock is { } clock ? await db.Messages.Where(x => x.Id == clock.MessageId).Select(x => x.Number).SingleAsync() - 1 : topic.LastNumber;
        var message = topic.Tell(Ids.New(at), unanswered, note, by, at);
        db.Add(message);
        return message;
    }

    static string NoteOf(Meeting held, IReadOnlyList<MinutesLine> lines, Platform.Text text)
    {
        var parts = new[] { MinutesLineKind.Decision, MinutesLineKind.Task, MinutesLineKind.Answer }.Select(kind => (kind, of: lines.Where(x => x.Kind == kind).Select(x => $"— {x.Text}").ToList())).Where(x => x.of.Count > 0).ToList();
        if (parts.Count == 0) throw Refusals.NothingToTell();
        return string.Join("\n\n", [text.Records.NoteHead(held.Title, text.Day(DateOnly.FromDateTime(text.Local(held.StartsAt).Date))), .. parts.Select(x => $"{text.Records.NotePart(x.kind)}\n{string.Join('\n', x.of)}")]);
    }

    static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}

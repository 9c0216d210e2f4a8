using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Plans;
using Zveno.Records;

namespace Zveno.Room;

/// <summary>What a letter to a contact says.</summary>
/// <param name="Lines">A line each, the oldest first.</param>
public sealed record RoomLetter(string Agency, IReadOnlyList<string> Lines);

public sealed partial class ReadRoom
{
    /// <summary>How many lines a letter has; the room shows the rest.</summary>
    public const int MostLines = 12;

    /// <summary>What has come to wait for the reader since then: plans to approve if he approves, results, answers to what he asked in the room, what is needed from the client.</summary>
    internal async Task<RoomLetter> Letter(DateTimeOffset since)
    {
        var (agency, _) = await Names();
        var you = db.GuestContact;
        var approves = await db.Set<Clients.Contact>().AnyAsync(x => x.IsApprover);
        var plans = !approves ? [] : await Plans().Where(x => x.Answer == PlanAnswer.None && x.EndsOn >= text.Today && x.SentAt > since).OrderBy(x => x.SentAt).ThenBy(x => x.Id).Take(MostLines).Select(x => new { x.Kind, x.StartsOn, x.EndsOn, x.SentAt }).ToListAsync();
        var results = await db.Approvals.Where(x => x.State == ApprovalState.Waits && x.AskedAt > since).OrderBy(x => x.AskedAt).ThenBy(x => x.Id).Take(MostLines).Select(x => new { x.Task.Title, x.AskedAt }).ToListAsync();
        var answers = await db.Topics.Where(x => x.Channel == TopicChannel.Room && x.Messages.Any(m => m.ContactId == you))
            .Select(x => new { x.Title, Last = x.Messages.Where(m => m.MemberId != null && m.At > since).OrderByDescending(m => m.Number).Select(m => new { m.Text, m.At }).FirstOrDefault() })
            .Where(x => x.Last != null).OrderBy(x => x.Title).Take(MostLines).ToListAsync();
        var needs = await db.Topics.Where(x => x.WaitsSince > since && x.Need != null).OrderBy(x => x.WaitsSince).ThenBy(x => x.Id).Take(MostLines).Select(x => new { x.Need, At = x.WaitsSince!.Value }).ToListAsync();
        List<(DateTimeOffset At, string Line)> lines =
        [
            .. plans.Select(x => (x.SentAt, text.Room.AgreePlan(text.Room.PlanPeriod(x.Kind is PlanKind.Month, text.Days(x.StartsOn, x.EndsOn))))),
            .. results.Select(x => (x.AskedAt, text.Room.LetterResult(x.Title))),
            .. answers.Select(x => (x.Last!.At, text.Room.LetterAnswer(Cut(x.Title, MostNameWords), Cut(SaidText.Plain(x.Last.Text).ReplaceLineEndings(" "), MostNeedWords)))),
            .. needs.Select(x => (x.At, text.Room.LetterNeed(x.Need!))),
        ];
        return new RoomLetter(agency, [.. lines.OrderBy(x => x.At).ThenBy(x => x.Line, StringComparer.Ordinal).Take(MostLines).Select(x => x.Line)]);
    }
}

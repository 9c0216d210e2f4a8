using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>What the shield did in thirty days.</summary>
/// <param name="Asked">Questions that were put to specialists.</param>
/// <param name="Answered">Of them, those that were answered.</param>
/// <param name="MedianMinutes">From question to answer, the middle one, in minutes of the office's working time; null without answers.</param>
/// <param name="SlowestMinutes">The longest, in minutes of working time.</param>
/// <param name="Interruptions">Lists that were handed over outside the stand-up hours.</param>
/// <param name="Avoided">Questions handed over, less those interruptions: see decision 0060.</param>
public sealed record QuestionFigures(int Asked, int Answered, int? MedianMinutes, int? SlowestMinutes, int Interruptions, int Avoided)
{
    /// <summary>Counts those asked since then.</summary>
    public static async Task<QuestionFigures> Of(Db db, DateTimeOffset since)
    {
        var rows = await db.Questions.AsNoTracking().Where(x => x.AskedAt >= since && x.RemovedAt == null).Select(x => new { x.AskedAt, x.HandedAt, x.AnsweredAt }).ToListAsync();
        var interruptions = await db.QuestionLists.CountAsync(x => x.HandedAt >= since && x.IsUrgent);
        var office = await MemberTime.OfOffice(db);
        var took = rows.Where(x => x.AnsweredAt is not null).Select(x => (int)office.Between(x.AskedAt, x.AnsweredAt!.Value).TotalMinutes).Order().ToList();
        return new QuestionFigures(rows.Count, took.Count, took.Count == 0 ? null : took[took.Count / 2], took.Count == 0 ? null : took[^1], interruptions, Math.Max(0, rows.Count(x => x.HandedAt is not null) - interruptions));
    }
}

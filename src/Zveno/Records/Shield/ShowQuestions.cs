using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Questions to specialists: a specialist's own, once they were handed over; and, for whoever talks to clients, all of them with their answers.</summary>
public static class ShowQuestions
{
    /// <summary>So many stand on the page, and in one answer of the API.</summary>
    const int Most = 100;

    public static void Map(Routes routes)
    {
        routes.Get<Paged<QuestionJson>>("questions", Handle);
        routes.Api.Get<QuestionFigures>("questions/figures", async (Db db, Member by, Page page) =>
        {
            if (!by.ReadsInbox) throw new NotHere();
            var figures = await QuestionFigures.Of(db, page.Now.AddDays(-30));
            return Answer.Done().OrJson(() => figures);
        });
        routes.Desk.Get("questions/badge", async (Db db, Member by) => Answer.Page<ChangeBadge>(await db.Questions.CountAsync(x => x.RemovedAt == null && ((x.SpecialistId == by.Id && x.HandedAt != null && x.AnsweredAt == null) || (x.AskedBy == by.Id && x.AnsweredAt != null && x.SentAt == null)))));
    }

    /// <param name="after">How many were read already.</param>
    static async Task<Answer> Handle(int? after, Db db, Member by, Page page)
    {
        var skip = Math.Max(0, after ?? 0);
        var rows = await For(db.Questions.AsNoTracking(), by).Where(x => x.RemovedAt == null).OrderBy(x => x.SentAt != null).ThenBy(x => x.AnsweredAt != null).ThenByDescending(x => x.AskedAt).ThenBy(x => x.Id).Skip(skip).Take(Most + 1).ToListAsync();
        if (Answer.WantsJson(page.Http)) return Answer.Done().OrJson(() => Paging.Page(rows, Most, x => QuestionJson.Of(x, by), () => skip + Most));
        var names = await db.Members.AsNoTracking().ToDictionaryAsync(x => x.Id, x => x.Name);
        var clients = by.ReadsInbox ? await db.Set<Clients.Client>().AsNoTracking().Where(x => rows.Select(r => r.ClientId).Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name) : [];
        var times = await db.StandUpTimes();
        return Answer.Page<QuestionsPage>(new QuestionsModel([.. rows.Take(Most)], names, clients, by, times, by.CanAnswer ? await QuestionFigures.Of(db, page.Now.AddDays(-30)) : null, await MemberTime.OfOffice(db)));
    }

    /// <summary>Those that a member may read.</summary>
    internal static IQueryable<Question> For(IQueryable<Question> questions, Member by)
    {
        var all = by.CanAnswer;
        return questions.Where(x => all || (x.SpecialistId == by.Id && x.HandedAt != null));
    }

    /// <summary>A question that a member may read, to be changed.</summary>
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    internal static Task<Question> QuestionFor(this Db db, Member by, Guid id) => For(db.Questions, by).OneVisible(id);
}

/// <summary>The page.</summary>
/// <param name="Clients">Names of clients; none for whoever is from outside.</param>
/// <param name="Figures">For whoever talks to clients.</param>
/// <param name="Office">By which the time from question to answer is counted.</param>
public sealed record QuestionsModel(IReadOnlyList<Question> Questions, IReadOnlyDictionary<Guid, string> Names, IReadOnlyDictionary<Guid, string> Clients, Member Reader, IReadOnlyList<TimeOnly> StandUps, QuestionFigures? Figures, WorkingTime Office);

/// <summary>A question as the API tells it; <c>heldAnswerId</c>: its answer, until that has left for the client. Whoever is from outside is told no client and no talk.</summary>
public sealed record QuestionJson(Guid Id, Guid? ClientId, Guid? ProjectId, Guid? TopicId, Guid? MessageId, Guid SpecialistId, string Text, bool IsUrgent, Guid? AskedBy, DateTimeOffset AskedAt, DateTimeOffset? HandedAt, string? Answer, DateTimeOffset? AnsweredAt, DateTimeOffset? SentAt, Guid? HeldAnswerId)
{
    /// <summary>As this reader is told it.</summary>
    public static QuestionJson Of(Question x, Member reader) => reader.IsOutside
        ? new(x.Id, null, null, null, null, x.SpecialistId, x.Text, x.IsUrgent, x.AskedBy, x.AskedAt, x.HandedAt, x.Answer, x.AnsweredAt, x.SentAt, x.HeldId)
        : new(x.Id, x.ClientId, x.ProjectId, x.TopicId, x.MessageId, x.SpecialistId, x.Text, x.IsUrgent, x.AskedBy, x.AskedAt, x.HandedAt, x.Answer, x.AnsweredAt, x.SentAt, x.HeldId);
}

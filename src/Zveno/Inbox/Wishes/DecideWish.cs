using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Inbox;

/// <summary>Takes a client's wish into the backlog, or declines it. The answer goes to its talk in the same commit: the client reads it where he asked.</summary>
public static class DecideWish
{
    /// <param name="Title">What the task is called; the first words of the wish, when not said.</param>
    /// <param name="Answer">What the client is told; nothing, when not said.</param>
    public record TakeForm(string? Title = null, string? Answer = null) : Input<TakeForm>;

    /// <param name="Answer">Why not, in words for the client.</param>
    public record DeclineForm(string Answer) : Input<DeclineForm>;

    public static void Map(Routes routes)
    {
        routes.Post<WishJson>("wishes/{wish:guid}/take", Take);
        routes.Post<WishJson>("wishes/{wish:guid}/decline", Decline);
    }

    static async Task<Answer> Take(Guid wish, TakeForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, taken) = (clock.GetUtcNow(), await Find(db, by, wish));
        var task = await db.ForBacklog(by, taken.ProjectId, form.Title ?? Topic.FirstWords(taken.Message.Text, 120), Quoted(taken.Message.Text), at);
        taken.Take(task, by, at);
        await Tell(db, taken, form.Answer, by, at);
        await db.Save();
        return await Again(db, by, page, taken);
    }

    static async Task<Answer> Decline(Guid wish, DeclineForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, declined) = (clock.GetUtcNow(), await Find(db, by, wish));
        Demand.Text(form.Answer, Message.MostText, "answer");
        declined.Decline(by, at);
        await Tell(db, declined, form.Answer, by, at);
        await db.Save();
        return await Again(db, by, page, declined);
    }

    static async Task<Wish> Find(Db db, Member by, Guid wish)
    {
        if (!by.ReadsInbox) throw new NotHere();
        return await db.Wishes.Include(x => x.Message).Include(x => x.Project).OneVisible(wish);
    }

    static async Task Tell(Db db, Wish wish, string? answer, Member by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(answer)) return;
        var topic = await db.TopicsFor(by).WithClock().OneVisible(wish.Message.TopicId);
        topic.Answer(Ids.New(at), topic.LastNumber, answer, await DeskTimes.Read(db), by, at);
    }

    static async Task<Answer> Again(Db db, Member by, Page page, Wish wish)
    {
        var answer = Answer.WantsFragment(page.Http) ? Answer.Fragments(new Fragment(typeof(WishesView), await ShowWishes.Of(db, by, new ProjectName(wish.ProjectId)), "wishes")) : Answer.GoTo($"/projects/{wish.Project.Code}/backlog");
        return answer.OrJson(() => WishJson.Of(wish)).Say(wish.TaskId is null ? page.Text.Inbox.WishDeclinedSaid : page.Text.Inbox.WishTakenSaid(wish.Task!.Name));
    }

    static string Quoted(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(x => "> " + x));
}

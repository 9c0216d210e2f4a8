using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>Writes an article: by hand, or in one tap of a message: a reply of ours, or a client's question that we have answered.</summary>
public static class WriteArticle
{
    public record Form(string Question, string Answer, bool IsPublic = false) : Input<Form>;

    /// <param name="Question">What it answers; what the client asked, when not said.</param>
    /// <param name="Answer">What it says; what we answered, when not said.</param>
    public record MessageForm(string? Question = null, string? Answer = null) : Input<MessageForm>;

    public static void Map(Routes routes)
    {
        routes.Create<ArticleJson>("articles", Write, Again);
        routes.Create<ArticleJson>("messages/{message:guid}/article", OfMessage, Again);
    }

    static async Task<Answer> Write(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        return await Made(db, new Article(form.Id ?? Ids.New(at), form.Question, form.Answer, form.IsPublic, null, by, at), page);
    }

    static async Task<Answer> OfMessage(Guid message, MessageForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var at = clock.GetUtcNow();
        var of = await db.Messages.Include(x => x.Topic).OneVisible(message);
        var reply = of.IsClients ? await ArticleQuestion.After(db, of) : of;
        if (reply is null && form.Answer is null) throw Refusals.NotAnsweredYet();
        var question = form.Question ?? (of.IsClients ? ArticleQuestion.Of(of, of.Topic.Channel) : await ArticleQuestion.Before(db, of));
        return await Made(db, new Article(form.Id ?? Ids.New(at), question, form.Answer ?? reply!.Text, false, (reply ?? of).Id, by, at), page);
    }

    static async Task<Answer> Made(Db db, Article article, Page page)
    {
        db.Add(article);
        await db.Save();
        return Answer.GoTo(Address(article.Id)).OrJson(() => ArticleJson.Of(article)).Created($"/api/v1/articles/{article.Id}").Say(page.Text.Knowledge.Written, $"/articles/{article.Id}/archive");
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var made = await http.RequestServices.GetRequiredService<Db>().ArticlesFor(http.RequestServices.GetRequiredService<Member>()).OneVisible(id);
        return Answer.GoTo(Address(id)).OrJson(() => ArticleJson.Of(made)).Created($"/api/v1/articles/{id}");
    }

    internal static string Address(Guid article) => $"/knowledge/{article}";
}

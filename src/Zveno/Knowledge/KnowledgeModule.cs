using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>Articles, what they are suggested for, and how much of what clients ask they answer.</summary>
public sealed class KnowledgeModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Article.Map(map);
        ArticleRevision.Map(map);
        AskedQuestion.Map(map);
        ArticleUse.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowArticles.Map(routes);
        ShowArticle.Map(routes);
        ShowSuggestions.Map(routes);
        ShowShare.Map(routes);
        WriteArticle.Map(routes);
        ChangeArticle.Map(routes);
        InsertArticle.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddSingleton<KnowledgeBase>();
        services.AddScoped<IBeforeCommit, NumberArticles>();
        services.AddScoped<IReactTo<QuestionReceived>, NoteQuestion>();
        services.AddScoped<IReactTo<TopicAnswered>, NoteAnswer>();
        services.AddScoped<IDo<WeighQuestions>, WeighQuestionsJob>();
        services.AddSingleton(new ShownToClients(db => db.Articles.Where(x => x.IsPublic && !x.IsDraft && x.ArchivedAt == null).Select(x => x.Id)));
        services.AddSingleton(new NavItem(55, "/knowledge", "k", "help-circle", text => text.Knowledge.Title) { Shows = x => x.GetRequiredService<CurrentMember>().Member.ReadsInbox });
        services.AddSingleton(new Shortcut(KeyPlace.Everywhere, 47, "Alt 1", text => text.Knowledge.KeyInsert) { HeardIn = "controllers/suggest_controller.js" });
    }
}

using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Knowledge;

namespace Zveno.Tests;

/// <summary>An answer is written once: it suggests itself, goes in with one key, is proposed when it is missing, and meets the client in the room.</summary>
public class KnowledgeTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task An_article_suggests_itself_on_the_topic_and_goes_in_with_its_variables_filled(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var article = await Write(ira, "Когда приходит отчёт?", "{имя}, отчёт для {Клиент} придёт до пятого числа. {услуга}");
        await Write(ira, "Как оплатить счёт?", "По реквизитам в счёте.");
        var topic = (await world.Writes(world.Marina, "Добрый день! А отчёты когда будут?")).Topic;

        var pane = await ira.Piece($"/topics/{topic.Id}/suggestions");
        pane.QuerySelectorAll("#suggestions [data-insert]").Length.ShouldBe(1);
        pane.QuerySelector("#suggestions")!.TextContent.ShouldContain("отчеты → отчет");
        var suggested = (await world.Api(world.Ira).Ask($"/api/v1/topics/{topic.Id}/suggestions"))["items"]![0]!;
        suggested["article"]!.GetValue<Guid>().ShouldBe(article);

        var filled = await ira.Does($"/topics/{topic.Id}/articles/{article}/insert", new { });
        filled["text"]!.GetValue<string>().ShouldBe($"{world.Marina.Name.Split(' ')[0]}, отчёт для {world.AutoDetail.Name} придёт до пятого числа. {{услуга}}");
        filled["unfilled"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["{услуга}"]);
        await ira.Does($"/topics/{topic.Id}/answers", new { text = filled["text"]!.GetValue<string>().Replace(" {услуга}", " Спасибо!", StringComparison.Ordinal), seen = 1 });
        var by = await world.Writes(world.Marina, "А где счёт?", topic.Id);
        await ira.Does($"/topics/{topic.Id}/answers", new { text = "Отправили вчера почтой", seen = by.Message.Number });

        var share = await world.Api(world.Ira).Ask("/api/v1/knowledge-share");
        (share["answered"]!.GetValue<int>(), share["fromBase"]!.GetValue<int>()).ShouldBe((2, 1));
        var entries = (await world.Api(world.Ira).Ask("/api/v1/asked-questions?fromBase=true"))["items"]!.AsArray();
        entries.Single()!["articleId"]!.GetValue<Guid>().ShouldBe(article);
        (await ira.Page("/knowledge/share")).Body!.TextContent.ShouldContain("А где счёт?");
        (await world.As(world.Artyom).Get($"/topics/{topic.Id}/suggestions")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task What_was_put_in_but_rewritten_is_an_answer_by_hand(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var article = await Write(ira, "Когда приходит отчёт?", "Отчёт за месяц приходит до пятого числа следующего месяца.");
        var topic = (await world.Writes(world.Marina, "Когда отчёт?")).Topic;
        await ira.Does($"/topics/{topic.Id}/articles/{article}/insert", new { });
        await ira.Does($"/topics/{topic.Id}/answers", new { text = "Уточню у аналитика и вернусь.", seen = 1 });
        (await world.Read(db => db.AskedQuestions.SingleAsync())).ArticleId.ShouldBeNull();
    }

    [EachEngine]
    public async Task An_article_is_made_of_a_reply_in_one_tap_edited_gone_back_put_away(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var asked = await world.Writes(world.Marina, "Добрый день. Можно ли поменять баннеры?");
        await ira.IsRefused($"/messages/{asked.Message.Id}/article", new { }, 409);
        await ira.Does($"/topics/{asked.Topic.Id}/answers", new { text = "Да, пришлите макеты: заменим за день.", seen = 1 });
        var reply = await world.Read(db => db.Set<Inbox.Message>().Where(x => x.MemberId != null).Select(x => x.Id).SingleAsync());
        var made = await ira.Does($"/messages/{reply}/article", new { });
        (made["question"]!.GetValue<string>(), made["answer"]!.GetValue<string>(), made["isPublic"]!.GetValue<bool>()).ShouldBe(("Можно ли поменять баннеры?", "Да, пришлите макеты: заменим за день.", false));
        var ofQuestion = await ira.Does($"/messages/{asked.Message.Id}/article", new { });
        ofQuestion["answer"]!.GetValue<string>().ShouldBe("Да, пришлите макеты: заменим за день.", "a question makes one of what we answered");
        await ira.Does($"/articles/{ofQuestion["id"]}/archive", new { });

        var id = made["id"]!.GetValue<Guid>();
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        await ira.Does($"/articles/{id}", new { answer = "Да, за два дня.", isPublic = true });
        var revisions = (await world.Api(world.Ira).Ask($"/api/v1/articles/{id}/revisions"))["items"]!.AsArray();
        revisions.Count.ShouldBe(2);
        (await ira.Does($"/articles/{id}/revisions/{revisions[1]!["id"]}/restore", new { }))["answer"]!.GetValue<string>().ShouldBe("Да, пришлите макеты: заменим за день.");
        (await ira.Page($"/knowledge/{id}")).QuerySelectorAll("details").Length.ShouldBe(3);

        await ira.Does($"/articles/{id}/archive", new { });
        await ira.IsRefused($"/articles/{id}", new { answer = "Нет" }, 409);
        (await world.Api(world.Ira).Ask("/api/v1/articles?q=баннеры"))["items"]!.AsArray().ShouldBeEmpty();
        await ira.Does($"/articles/{id}/restore", new { });
        (await ira.Piece("/knowledge?q=fyyths")).QuerySelectorAll("#articles li").Length.ShouldBe(0);
        (await ira.Piece("/knowledge?q=,fyyths")).QuerySelectorAll("#articles li").Length.ShouldBe(1);
        await world.As(world.Kostya).IsRefused("/articles", new { question = "Как?", answer = "Так" }, 403);
    }

    [EachEngine]
    public async Task Three_alike_without_an_article_propose_a_draft_once(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var first = await world.Writes(world.Marina, "Сколько стоит продление домена?");
        await ira.Does($"/topics/{first.Topic.Id}/answers", new { text = "Домен .ru стоит 900 ₽ в год.", seen = 1 });
        await world.Writes(world.Marina, "Какая цена продления домена?");
        await Talk.Ring(world, TimeSpan.FromMinutes(2));
        (await Drafts()).ShouldBe(0);
        await world.Writes(world.Stepan, "продление домена сколько стоит?");
        await Talk.Ring(world, TimeSpan.FromMinutes(2));
        (await Drafts()).ShouldBe(1);
        var draft = await world.Read(db => db.Articles.SingleAsync());
        draft.Answer.ShouldBe("Домен .ru стоит 900 ₽ в год.");
        (await ira.Page("/knowledge")).Body!.TextContent.ShouldContain(draft.Question);
        (await world.Api(world.Ira).Ask($"/api/v1/topics/{first.Topic.Id}/suggestions"))["items"]!.AsArray().ShouldBeEmpty();

        await ira.Does($"/articles/{draft.Id}/archive", new { });
        for (var i = 0; i < 3; i++) await world.Writes(world.Marina, "Сколько стоит продление домена?");
        await Talk.Ring(world, TimeSpan.FromMinutes(2));
        (await world.Read(db => db.Articles.CountAsync())).ShouldBe(1);
        await ira.Does($"/articles/{draft.Id}/restore", new { });
        (await ira.Does($"/articles/{draft.Id}", new { }))["isDraft"]!.GetValue<bool>().ShouldBeFalse();

        Task<int> Drafts() => world.Read(db => db.Articles.CountAsync(x => x.IsDraft && x.ArchivedAt == null));
    }

    [EachEngine]
    public async Task A_client_who_types_a_question_is_offered_public_articles_only(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, guest, at) = (world.As(world.Ira), world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}");
        var article = await Write(ira, "Когда приходит отчёт?", "{имя}, отчёт приходит до пятого числа.", isPublic: true);
        await Write(ira, "Когда приходит отчёт о марже?", "Тайна.");
        await Write(ira, "Когда приходит отчёт по услуге?", "По {услуга} в пятницу.", isPublic: true);
        (await guest.Page(at)).QuerySelector("[data-answers]")!.GetAttribute("data-answers").ShouldBe($"{at}/answers");
        var found = (await guest.Ask($"{at}/answers?q=" + Uri.EscapeDataString("jnx`n rjulf"))).AsArray();
        found.Count.ShouldBe(1);
        found[0]!["answer"]!.GetValue<string>().ShouldBe($"{world.Marina.Name.Split(' ')[0]}, отчёт приходит до пятого числа.");
        found[0]!["id"]!.GetValue<string>().ShouldNotContain(article.ToString()[..8]);

        for (var i = 0; i < 2; i++) await guest.Does($"{at}/answers/{found[0]!["id"]}/found", new { text = "отчёт когда" });
        var share = await world.Api(world.Ira).Ask("/api/v1/knowledge-share");
        (share["answered"]!.GetValue<int>(), share["fromBase"]!.GetValue<int>(), share["byClients"]!.GetValue<int>()).ShouldBe((1, 1, 1));

        await ira.Does($"/articles/{article}", new { isPublic = false });
        (await guest.Ask($"{at}/answers?q=" + Uri.EscapeDataString("когда отчёт"))).AsArray().ShouldBeEmpty();
        (await guest.Post($"{at}/answers/{found[0]!["id"]}/found", new { text = "отчёт" })).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    static async Task<Guid> Write(Actor actor, string question, string answer, bool isPublic = false) => (await actor.Does("/articles", new { question, answer, isPublic }))["id"]!.GetValue<Guid>();
}

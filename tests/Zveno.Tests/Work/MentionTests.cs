using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;
using Zveno.Notices;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class MentionTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_colleague_is_kept_by_id_and_another_name_later_breaks_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/description", new { description = $"Макет смотрит {Mark(world.Lena)}, потом @журавлёв." });
        (await Described(world)).ShouldBe($"Макет смотрит @[Лена Орлова](member:{world.Lena.Id}), потом @[Костя Журавлёв](member:{world.Kostya.Id}).");
        (await Chips(world)).ShouldBe(["@Лена Орлова", "@Костя Журавлёв"]);
        await world.As(world.Lena).Does($"/members/{world.Lena.Id}/describe", new { name = "Елена Соболева" });
        (await Chips(world)).ShouldBe(["@Елена Соболева", "@Костя Журавлёв"]);
        (await ira.Page("/search?q=орлова")).Body!.TextContent.ShouldContain(world.Landing.Title, Case.Sensitive, "the words are found, the id is not");
        (await ira.Page($"/search?q={world.Lena.Id.ToString()[..8]}")).Body!.TextContent.ShouldNotContain(world.Landing.Title);
    }

    [EachEngine]
    public async Task Whoever_is_newly_named_is_told_once_and_nobody_of_oneself(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-3/description", new { description = $"{Mark(world.Lena)} и {Mark(world.Ira)}" });
        await ira.Does("/tasks/AUTO-3/description", new { description = $"{Mark(world.Lena)}, {Mark(world.Dasha)} и {Mark(world.Ira)}" });
        await ira.Does("/tasks/AUTO-3/description", new { description = "никого" });
        await ira.Does("/tasks/AUTO-3/description", new { description = $"{Mark(world.Lena)} снова" });
        (await Told(world)).ShouldBe([(world.Dasha.Id, 1), (world.Lena.Id, 1)], ignoreOrder: true);
        var note = (await ira.Does("/tasks/AUTO-3/notes", new { text = "Без имён" }))["id"]!.GetValue<Guid>();
        await ira.Does($"/notes/{note}/text", new { text = $"Теперь {Mark(world.Pavel)}" });
        await ira.Does($"/notes/{note}/text", new { text = $"Теперь {Mark(world.Pavel)}, да" });
        (await Told(world)).ShouldContain((world.Pavel.Id, 1));
        (await world.As(world.Pavel).Page("/notices")).QuerySelector(".rows")!.TextContent.ShouldContain("вас упомянули");
        await world.Api(world.Ira).Does("/api/v1/tasks", new { stage = world.Queue.Id, title = "Новая", description = $"Спроси {Mark(world.Dasha)}" });
        (await Told(world)).ShouldContain((world.Dasha.Id, 1));
        (await world.Read(db => db.Notices.CountAsync(x => x.Kind == NoticeKind.Mentioned && x.MemberId == world.Dasha.Id))).ShouldBe(2);
    }

    [EachEngine]
    public async Task Who_may_not_see_the_task_is_neither_offered_nor_told(Engine engine)
    {
        var world = await Begin(engine);
        (await Offered(world.Api(world.Ira), "/api/v1/tasks/AUTO-1/names")).ShouldBe(["Галина Резник", "Дарья Лось", "Костя Журавлёв", "Лена Орлова", "Олег Маяков", "Павел Ким", "Тамара Рубан"]);
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = $"{Mark(world.Artyom)}, @Артём" });
        (await world.Read(db => db.Notices.AnyAsync(x => x.MemberId == world.Artyom.Id))).ShouldBeFalse();
        await world.As(world.Ira).Does("/tasks/AUTO-1/people", new { member = world.Artyom.Id });
        (await Offered(world.Api(world.Ira), "/api/v1/tasks/AUTO-1/names")).ShouldContain("Артём Вольный");
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = Mark(world.Artyom) });
        (await world.Read(db => db.Notices.AnyAsync(x => x.MemberId == world.Artyom.Id && x.Kind == NoticeKind.Mentioned))).ShouldBeTrue();
        (await world.As(world.Artyom).Get("/tasks/AUTO-2/names")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        var options = (await world.As(world.Ira).Piece("/tasks/AUTO-1/names")).QuerySelectorAll("[role=option]");
        options.Single(x => x.TextContent.Contains("Костя", StringComparison.Ordinal)).GetAttribute("data-words")!.Split(' ').ShouldBeSubsetOf(["костя", "kostya", "журавлев", "zhuravlev"]);
    }

    [EachEngine]
    public async Task A_colleague_named_in_a_note_on_a_topic_is_told_too(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.As(world.Ira).Does($"/topics/{topic}/notes", new { text = $"{Mark(world.Lena)}, глянь. @галина в курсе, @артём нет" });
        var talk = await world.As(world.Dasha).Piece($"/topics/{topic}/talk");
        talk.QuerySelectorAll(".note .mention").Select(x => x.TextContent).ShouldBe(["@Лена Орлова", "@Галина Резник"]);
        (await world.Read(db => db.Notices.Where(x => x.Kind == NoticeKind.Mentioned && x.TopicId == topic).Select(x => x.MemberId).ToListAsync())).ShouldBe([world.Lena.Id, world.Galina.Id], ignoreOrder: true);
        (await Offered(world.Api(world.Ira), $"/api/v1/topics/{topic}/names")).ShouldNotContain("Артём Вольный");
    }

    [EachEngine]
    public async Task A_quick_line_understands_the_mark_too(Engine engine)
    {
        var world = await Begin(engine);
        var made = await world.Api(world.Ira).Does("/api/v1/tasks/quick", new { project = "AUTO", quick = $"Созвон {Mark(world.Lena)}, завтра 2ч {Mark(world.Oleg, "Кто Угодно")}" });
        made["title"]!.GetValue<string>().ShouldBe("Созвон");
        made["assignee"]!.GetValue<Guid>().ShouldBe(world.Lena.Id);
        made["helpers"]!.AsArray().Select(x => x!.GetValue<Guid>()).ShouldBe([world.Oleg.Id]);
        var stray = await world.Api(world.Ira).Does("/api/v1/tasks/quick", new { project = "AUTO", quick = $"Письмо @[Марина Белова](member:{world.Marina.Id}) сегодня" });
        stray["title"]!.GetValue<string>().ShouldBe("Письмо @Марина Белова");
    }

    [Fact]
    public void Names_typed_by_hand_become_marks_when_they_say_one_person()
    {
        var (ira, irina, kostya) = (new QuickName(Guid.NewGuid(), "Ирина Соколова", "ira"), new QuickName(Guid.NewGuid(), "Ирина Ким"), new QuickName(Guid.NewGuid(), "Костя [дизайн] Журавлёв"));
        string Settled(string text) => Mentions.Settled(text, [ira, irina, kostya]);
        Settled("@Соколова, глянь").ShouldBe($"@[Ирина Соколова](member:{ira.Id}), глянь");
        Settled("(@ирина ким)").ShouldBe($"(@[Ирина Ким](member:{irina.Id}))");
        Settled("@zhuravlev.").ShouldBe($"@[Костя дизайн Журавлёв](member:{kostya.Id}).");
        foreach (var left in (string[])["@ирина и @кто", "почта ira@ira.example", "`@Соколова`", "@[Ирина Ким](member:x)", "@", "@К", "@Сок"]) Settled(left).ShouldBe(left);
    }

    static string Mark(Member member, string? name = null) => MemberMark.Of(member.Id, name ?? member.Name);

    static async Task<string> Described(World world) => (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id))).Description;

    static async Task<IEnumerable<string>> Chips(World world) => [.. (await world.As(world.Ira).Piece("/tasks/AUTO-1")).QuerySelectorAll("#card-description .mention").Select(x => x.TextContent)];

    static async Task<IEnumerable<string>> Offered(Actor api, string url) => [.. (await api.Ask(url))["items"]!.AsArray().Select(x => x!["name"]!.GetValue<string>())];

    static Task<List<(Guid, int)>> Told(World world) =>
        world.Read(async db => (await db.Notices.Where(x => x.Kind == NoticeKind.Mentioned && x.TaskId == world.Secret.Id).ToListAsync()).Select(x => (x.MemberId, x.Count)).ToList());
}

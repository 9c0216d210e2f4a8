using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class PictureTests(Engines engines) : Story(engines)
{
    /// <summary>One pixel.</summary>
    static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [EachEngine]
    public async Task A_picture_of_the_task_is_shown_where_the_text_names_it(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var picture = await Hang(ira, "AUTO-1", "макет.png", Pixel);
        await ira.Does("/tasks/AUTO-1/description", new { description = $"Вот:\n![Макет «главной» \"2\"](/files/{picture})" });
        await ira.Does("/tasks/AUTO-1/notes", new { text = $"![](/files/{picture})" });
        var card = await ira.Piece("/tasks/AUTO-1");
        var image = card.QuerySelector("#card-description a.picture[target=_blank] > img")!;
        (image.GetAttribute("src"), image.GetAttribute("alt"), image.GetAttribute("loading")).ShouldBe(($"/files/{picture}", "Макет «главной» \"2\"", "lazy"));
        card.QuerySelector("#card-notes .prose img")!.GetAttribute("alt").ShouldBe("");
        var file = await ira.Get(image.GetAttribute("src")!);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await ira.PieceOf("/tasks/AUTO-1/description", new { description = $"![Снова](/files/{picture})" })).Body!.InnerHtml.ShouldContain("<img");
        (await ira.Page("/search?q=снова")).Body!.TextContent.ShouldContain(world.Landing.Title);
    }

    [EachEngine]
    public async Task A_copy_a_task_of_a_template_and_the_next_of_a_rule_show_the_pictures_of_their_text(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var (picture, elsewhere) = (await Hang(ira, "AUTO-2", "макет.png", Pixel), await Hang(ira, "AUTO-1", "чужой.png", Pixel));
        await ira.Does("/tasks/AUTO-2/description", new { description = $"![Макет](/files/{picture}) ![Чужой](/files/{elsewhere})" });
        async Task Shows(string number, params Guid[] files)
        {
            (await ira.Piece($"/tasks/{number}")).QuerySelectorAll("#card-description img").Select(x => x.GetAttribute("src")).ShouldBe(files.Select(x => $"/files/{x}"), number);
            (await ira.Piece($"/tasks/{number}")).QuerySelectorAll("#card-attachments li").Length.ShouldBe(files.Length);
        }
        var copy = (await ira.Does("/tasks/AUTO-2/copy", new { }))["number"]!.GetValue<string>();
        await Shows(copy, picture);                                          // not that of another task, which the text only names
        var template = (await ira.Does("/projects/AUTO/template", new { name = "Как этот" }))["key"]!.GetValue<string>();
        await ira.Does("/projects", new { client = world.Bakery.Id, name = "Новый", code = "NEW", template, startOn = "2026-11-16" });
        var made = (await world.Read(db => db.Tasks.Where(x => x.Project.Code == "NEW").OrderBy(x => x.Number).ToListAsync())).First(x => x.Title == world.Banners.Title);
        await Shows($"NEW-{made.Number}", picture, elsewhere);
        await ira.Does("/projects/NEW/unmake");
    }

    [EachEngine]
    public async Task No_other_address_and_no_other_task_s_file_is_shown(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var (elsewhere, vector, paper) = (await Hang(ira, "AUTO-2", "чужой.png", Pixel), await Hang(ira, "AUTO-1", "знак.svg", "<svg/>"u8.ToArray()), await Hang(ira, "AUTO-1", "договор.pdf", "%PDF"u8.ToArray()));
        foreach (var address in (string[])[$"/files/{elsewhere}", $"/files/{vector}", "https://evil.example/x.png", "//evil.example/x.png", $"/files/{Guid.NewGuid()}", $"/files/{elsewhere}?x=1", $"/../files/{elsewhere}", "data:image/png;base64,AAAA", $"/r/x/files/{vector}"])
        {
            await ira.Does("/tasks/AUTO-1/description", new { description = $"![слово]({address})" });
            var shown = (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-description")!;
            shown.QuerySelector("img").ShouldBeNull(address);
            shown.TextContent.ShouldContain("слово", Case.Sensitive, address);
        }
        await ira.Does("/tasks/AUTO-1/description", new { description = $"[Договор](/files/{paper}), [чужое](/files/{elsewhere})" });
        (await ira.Piece("/tasks/AUTO-1")).QuerySelectorAll("#card-description a").Select(x => x.GetAttribute("href")).ShouldBe([$"/files/{paper}"]);
    }

    [EachEngine]
    public async Task A_picture_in_a_task_that_the_client_sees_does_not_reach_the_client(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var picture = await Hang(ira, "AUTO-2", "внутри.png", Pixel);
        await ira.Does("/tasks/AUTO-2/description", new { description = $"![внутренний снимок](/files/{picture}) @[Лена Орлова](member:{world.Lena.Id})" });
        var guest = world.Guest(world.MarinasLink);
        var room = await guest.Page($"/r/{world.MarinasLink}");
        room.Body!.TextContent.ShouldContain(world.Banners.Title);
        foreach (var link in room.QuerySelectorAll("a[href]").Select(x => x.GetAttribute("href")!).Where(x => x.StartsWith("/r/", StringComparison.Ordinal)).Append($"/r/{world.MarinasLink}").Distinct())
        {
            var sent = await (await guest.Get(link)).Content.ReadAsStringAsync();
            sent.ShouldNotContain(picture.ToString());
            sent.ShouldNotContain("внутренний снимок");
            sent.ShouldNotContain(world.Lena.Id.ToString());
        }
        foreach (var address in (string[])[$"/files/{picture}", $"/r/{world.MarinasLink}/files/{picture}"]) (await guest.Get(address)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [EachEngine]
    public async Task What_a_photo_tells_besides_its_picture_is_not_kept(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var told = ImageCleaningTests.PngWith(Pixel, "tEXt", "Where\0Moscow, home");
        var kept = await (await ira.Get($"/files/{await Hang(ira, "AUTO-1", "фото.png", told)}")).Content.ReadAsByteArrayAsync();
        kept.ShouldBe(Pixel);
    }

    static async Task<Guid> Hang(Actor actor, string task, string name, byte[] bytes)
    {
        var made = await actor.Sends($"/tasks/{task}/attachments", new MultipartFormDataContent { { new ByteArrayContent(bytes), "files", name } });
        return made["items"]![0]!["file"]!.GetValue<Guid>();
    }
}

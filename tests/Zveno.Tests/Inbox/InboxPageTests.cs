using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

public class InboxPageTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task What_is_due_first_stands_first(Engine engine)
    {
        var world = await Begin(engine);
        var older = (await world.Writes(world.Stepan, "Отвеченный")).Topic.Id;
        await world.As(world.Pavel).Does($"/topics/{older}/answers", new { seen = 1, text = "Да" });
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        var later = (await world.Writes(world.Marina, "Обычный")).Topic.Id;
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        var urgent = (await world.Receives(new Incoming(Guid.CreateVersion7(), null, world.Bakery.Id, null, world.Stepan.Id, "Пожар", TopicKind.Urgent))).Topic.Id;
        var page = await world.As(world.Dasha).Page("/inbox?view=all");
        page.QuerySelectorAll("#topics > li").Select(x => x.Id).ShouldBe([$"topic-{urgent}", $"topic-{later}", $"topic-{older}"]);
        (await world.As(world.Ira).Page("/inbox")).QuerySelectorAll("#topics > li").Select(x => x.Id).ShouldBe([$"topic-{later}"]);
        (await world.As(world.Dasha).Page("/inbox/badge")).Body!.TextContent.Trim().ShouldBe("2");
        (await world.As(world.Kostya).Page("/inbox/bar")).Body!.TextContent.Trim().ShouldBeEmpty();
    }

    [EachEngine]
    public async Task A_topic_shows_messages_notes_and_the_client(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "<b>Где</b> отчёт?")).Topic.Id;
        await world.As(world.Ira).Does($"/topics/{topic}/notes", new { text = "Не обещать" });
        var page = await world.As(world.Ira).Page($"/inbox/{topic}");
        page.QuerySelector(".said .bubble")!.TextContent.ShouldBe("<b>Где</b> отчёт?");
        page.QuerySelector("article.note")!.TextContent.ShouldContain("Не обещать");
        page.QuerySelector(".said footer")!.TextContent.ShouldContain("до\u00A011:15");
        page.QuerySelector("#glance")!.TextContent.ShouldContain("+7 900 000-00-01");
        page.QuerySelector("#glance")!.TextContent.ShouldContain("Сайт автозапчастей");
        (await world.As(world.Kostya).Page($"/inbox/{topic}")).QuerySelector("#glance")!.TextContent.ShouldNotContain("+7 900");
    }

    [EachEngine]
    public async Task The_heads_alarm_names_the_clients_telephone_number_until_it_is_seen(Engine engine)
    {
        var world = await Begin(engine);
        await world.Writes(world.Marina, "Где отчёт?");
        TimeMachine.Pass(TimeSpan.FromMinutes(26));
        await world.RunJobs();
        var galina = world.As(world.Galina);
        (await galina.Page("/inbox/bar")).QuerySelector(".alarm")!.TextContent.ShouldContain("+7 900 000-00-01");
        (await world.As(world.Ira).Page("/inbox/bar")).QuerySelector(".alarm")!.TextContent.ShouldNotContain("+7 900");
        var alarm = await world.Read(db => db.Alarms.SingleAsync(x => x.MemberId == world.Galina.Id));
        await world.As(world.Ira).IsRefused($"/alarms/{alarm.Id}/seen", new { }, 404);
        await galina.Does($"/alarms/{alarm.Id}/seen");
        (await galina.Page("/inbox/bar")).QuerySelector(".alarm").ShouldBeNull();
    }

    [EachEngine]
    public async Task A_file_goes_with_the_answer_and_a_guest_of_that_client_only_may_have_it(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        var bytes = Encoding.UTF8.GetBytes("показатель;значение");
        using var form = new MultipartFormDataContent { { new StringContent("Во вложении"), "text" }, { new StringContent("1"), "seen" } };
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "files", "../отчёт.csv");
        ((int)(await world.As(world.Ira).Submit($"/topics/{topic}/answers", form)).StatusCode).ShouldBe(303);
        var hung = await world.Read(db => db.MessageFiles.SingleAsync());
        hung.Name.ShouldBe("отчёт.csv");
        (await (await world.As(world.Kostya).Get($"/message-files/{hung.Id}")).Content.ReadAsByteArrayAsync()).ShouldBe(bytes);
        var scopes = world.App.Services.GetRequiredService<Scopes>();
        await using var marina = scopes.As(new GuestViewer(world.AgencyId, world.AutoDetail.Id, world.Marina.Id, Guid.CreateVersion7()));
        (await ReadMessageFile.Of(marina.Db, scopes, hung.Id)).Name.ShouldBe("отчёт.csv");
        await using var stepan = scopes.As(new GuestViewer(world.AgencyId, world.Bakery.Id, world.Stepan.Id, Guid.CreateVersion7()));
        await Should.ThrowAsync<NotHere>(() => ReadMessageFile.Of(stepan.Db, scopes, hung.Id));
    }

    [EachEngine]
    public async Task Open_tabs_are_told_at_once_and_a_note_tells_no_room(Engine engine)
    {
        var world = await Begin(engine);
        using var tab = world.App.Services.GetRequiredService<LiveHub>().Listen(world.AgencyId, null);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        var heard = await Heard(tab, topic);
        foreach (var told in (string[])[InboxTopics.Inbox, InboxTopics.Topic(topic), Clients.ClientTopics.Room(world.AutoDetail.Id)]) heard.ShouldContain(told);
        await world.As(world.Ira).Does($"/topics/{topic}/notes", new { text = "Не обещать" });
        (await Heard(tab, topic)).ShouldBe([InboxTopics.Topic(topic)]);
        await world.As(world.Dasha).Does($"/topics/{topic}/hand");                // the same hours, the same promise
        (await Heard(tab, topic)).ShouldNotContain(Clients.ClientTopics.Room(world.AutoDetail.Id));
        await world.As(world.Ira).Does($"/topics/{topic}/urge", new { urgent = true });
        (await Heard(tab, topic)).ShouldContain(Clients.ClientTopics.Room(world.AutoDetail.Id));
    }

    static async Task<IReadOnlyList<string>> Heard(LiveHub.Listener tab, Guid topic)
    {
        using var patience = new CancellationTokenSource(Patience.Most);
        while (true)
            if ((await tab.Heard.ReadAsync(patience.Token)).Topics is var topics && topics.Contains(InboxTopics.Topic(topic))) return topics;
    }
}

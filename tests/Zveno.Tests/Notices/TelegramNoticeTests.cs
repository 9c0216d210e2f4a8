using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Notices;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Notices in the member's own chat with the agency's bot.</summary>
public class TelegramNoticeTests(Engines engines) : Story(engines)
{
    const long Kostya = 8001;
    const string Chat = "8001";

    static readonly ZvenoSettings Mailing = new() { Address = "https://zveno.example", Smtp = new SmtpSettings { Host = "127.0.0.1", Port = 25, Tls = false, From = "zveno@mayak.example" } };

    [EachEngine]
    public async Task What_gathers_is_told_in_one_word_in_the_members_own_working_time(Engine engine)
    {
        var (world, bots) = await Linked(await Begin(engine));
        TimeMachine.TravelTo(Talk.Moscow(11, 16, 22, 0));
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = "Посмотрите" });
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = "И ещё раз" });
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Kostya.Id });
        await world.As(world.Kostya).Does("/tasks/AUTO-3/assignee", new { assignee = world.Kostya.Id });
        await world.RunJobs();
        bots.Bot.Arrived.ShouldBeEmpty();
        TimeMachine.TravelTo(Talk.Moscow(11, 17, 10, 10));
        await bots.Turn();
        var (chat, _, text, _, _) = bots.Bot.Arrived.Where(x => !x.Text.Contains("Сроки на сегодня", StringComparison.Ordinal)).ShouldHaveSingleItem();
        chat.ShouldBe(Chat);
        text = text.Replace('\u00A0', ' ');
        text.ShouldContain("2 новые заметки");
        text.ShouldContain("AUTO-2");
        text.ShouldNotContain("AUTO-3");
        await world.RunJobs();
        bots.Bot.Arrived.Count(x => x.Text == bots.Bot.Arrived[0].Text).ShouldBe(1);
    }

    [EachEngine]
    public async Task Each_kind_is_chosen_and_what_was_seen_is_not_told(Engine engine)
    {
        var (world, bots) = await Linked(await Begin(engine));
        (await world.As(world.Kostya).Does("/notice-choices/note", new { told = false }))["told"]!.GetValue<bool>().ShouldBeFalse();
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = "Тихо" });
        TimeMachine.Pass(TimeSpan.FromMinutes(11));
        await bots.Turn();
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Kostya.Id });
        await world.As(world.Kostya).Does("/notices/seen", new { });
        TimeMachine.Pass(TimeSpan.FromMinutes(11));
        await bots.Turn();
        bots.Bot.Arrived.ShouldBeEmpty();
        var told = (await world.Api(world.Kostya).Does("/api/v1/notice-choices/moved", new { told = true }))!;
        (told["told"]!.GetValue<bool>(), told["mailed"]!.GetValue<bool>()).ShouldBe((true, false));
        await world.Api(world.Kostya).Does("/api/v1/notices/telegram-unlink", new { });
        await world.As(world.Ira).Does("/tasks/AUTO-3/assignee", new { assignee = world.Kostya.Id });
        TimeMachine.Pass(TimeSpan.FromMinutes(11));
        await bots.Turn();
        bots.Bot.Arrived.ShouldBeEmpty();
    }

    [EachEngine]
    public async Task What_a_member_writes_to_the_bot_is_nobodys_message_and_is_answered_once(Engine engine)
    {
        var (world, bots) = await Linked(await Begin(engine));
        bots.Writes(Kostya, "Клиент просит скидку");
        bots.Writes(Kostya, "Ау");
        await bots.Turn();
        TimeMachine.Pass(TimeSpan.FromSeconds(2));                                     // a chat is written to once a second
        await world.RunJobs();
        bots.Bot.Arrived.ShouldHaveSingleItem().Text.Replace('\u00A0', ' ').ShouldContain("здесь вас никто не прочтёт");
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(0);
        (await world.Read(db => db.Topics.CountAsync())).ShouldBe(0);
        (await bots.States()).ShouldAllBe(x => x == UpdateState.Done);
    }

    [EachEngine]
    public async Task A_blocked_bot_is_said_in_the_product_mail_takes_over_and_Start_brings_it_back(Engine engine)
    {
        var (world, bots) = await Linked(await Begin(engine));
        await world.As(world.Kostya).Does("/notice-choices/note", new { mailed = false });
        bots.Bot.Next("sendMessage", """{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}""");
        await Tell(world, world.Landing.Id);
        TimeMachine.Pass(TimeSpan.FromMinutes(11));
        await Send(world);
        (await Mails(world)).ShouldBeEmpty();
        await world.RunJobs();
        var lost = await world.Read(db => db.Deliveries.SingleAsync(x => x.State == DeliveryState.Failed));
        await world.Change(async db => await new LinkedChat(db, Letters(world, db), new NoticeAlarms(db, new MemberWords(db, world.App.Services.GetServices<IChannelKind>()), Mailing), Mailing).React(new WordEnded(lost.Id, world.Kostya.Id, lost.State, World.Now)));
        (await Mails(world)).ShouldHaveSingleItem().Subject.ShouldContain("AUTO-1");
        (await world.As(world.Kostya).Page("/notices")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain("уведомления в Telegram отключены");
        (await world.Api(world.Kostya).Ask("/api/v1/notices/telegram"))["works"]!.GetValue<bool>().ShouldBeFalse();

        await world.As(world.Kostya).Does("/notices/seen", new { });
        await Tell(world, world.Banners.Id);
        TimeMachine.Pass(TimeSpan.FromMinutes(11));
        await Send(world);
        (await Mails(world)).Count.ShouldBe(2);
        bots.Bot.Arrived.ShouldBeEmpty();

        bots.Comes("my_chat_member", new() { ["chat"] = Bots.Private(Kostya), ["from"] = Bots.Person(Kostya), ["date"] = 1, ["old_chat_member"] = new System.Text.Json.Nodes.JsonObject { ["status"] = "kicked" }, ["new_chat_member"] = new System.Text.Json.Nodes.JsonObject { ["status"] = "member" } });
        await bots.Turn();
        await world.As(world.Kostya).Does("/notices/seen", new { });
        await Tell(world, world.Landing.Id);
        TimeMachine.Pass(TimeSpan.FromMinutes(11));
        await Send(world);
        await world.RunJobs();
        bots.Bot.Arrived.ShouldHaveSingleItem().Text.ShouldContain("AUTO-1");
        (await Mails(world)).Count.ShouldBe(2);
    }

    [EachEngine]
    public async Task A_removed_bot_leaves_mail_and_a_chat_that_became_a_clients_is_told_nothing(Engine engine)
    {
        var (world, bots) = await Linked(await Begin(engine));
        await world.As(world.Kostya).Does("/notice-choices/note", new { mailed = false });
        await Tell(world, world.Landing.Id);
        TimeMachine.Pass(TimeSpan.FromMinutes(11));
        await Send(world);
        var chat = await world.Read(db => db.ChannelAddresses.SingleAsync(x => x.Key == Chat));
        await world.As(world.Ira).Does($"/channel-addresses/{chat.Id}/name", new { contact = world.Marina.Id });
        await world.RunJobs();
        bots.Bot.Arrived.ShouldBeEmpty();
        (await world.Read(db => db.Deliveries.SingleAsync(x => x.State == DeliveryState.Failed))).Error.ShouldBe("The chat is no longer the member's.");
        await bots.LinksMember(Kostya, world.Kostya);
        bots.Bot.Arrived.Clear();
        await world.As(world.Oleg).Does($"/channels/{bots.Channel}/remove", new { });
        await world.As(world.Kostya).Does("/notices/seen", new { });
        await Tell(world, world.Banners.Id);
        TimeMachine.Pass(TimeSpan.FromMinutes(11));
        await Send(world);
        (await Mails(world)).ShouldHaveSingleItem().Subject.ShouldContain("AUTO-2");
        (await world.As(world.Kostya).Page("/settings/notices")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain("Бот агентства сейчас не работает");
        await world.As(world.Kostya).IsRefused("/notices/telegram-link", new { }, 409);
    }

    static async Task<(World, Bots)> Linked(World world)
    {
        await world.Change(async db => db.RemoveRange(await db.Notices.ToListAsync()));
        var bots = await Bots.In(world);
        await bots.LinksMember(Kostya, world.Kostya);
        bots.Bot.Arrived.ShouldHaveSingleItem().Text.Replace('\u00A0', ' ').ShouldContain("сюда будут приходить уведомления");
        bots.Bot.Arrived.Clear();
        (await world.As(world.Kostya).Page("/settings/notices")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain("Привязан чат «Марина»");
        return (world, bots);
    }

    static NoticeLetters Letters(World world, Db db) => new(db, new MemberWords(db, world.App.Services.GetServices<IChannelKind>()), Mailing);

    static Task Tell(World world, Guid task) => world.Change(db => new Noticing(db, Mailing).Tell(NoticeKind.Note, [world.Kostya.Id], task, null, world.Ira.Id, World.Now));

    static Task Send(World world) => world.Change(db => new MailNoticesJob(db, Letters(world, db), Mailing, TimeMachine.Shared).Do(new MailNotices(world.Kostya.Id), default));

    static Task<List<OutboundMail>> Mails(World world) => world.Read(db => db.Set<OutboundMail>().ToListAsync());
}

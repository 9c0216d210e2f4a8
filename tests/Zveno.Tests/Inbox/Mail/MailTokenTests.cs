using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Mailboxes entered by OAuth: the access is renewed in time by the refresh token.</summary>
public class MailTokenTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task An_access_token_is_renewed_before_it_runs_out_and_the_next_refresh_token_is_kept(Engine engine)
    {
        var world = await Begin(engine);
        using var imap = new TokenImap();
        var (door, channel) = (FakeTokens.Make(), Guid.CreateVersion7());
        await Connected(world, channel, imap.Port, door);
        await Turn(world, channel);
        await Turn(world, channel);
        imap.Entered.ShouldBe(["at-1", "at-1"]);
        door.Asked.Count.ShouldBe(1);
        door.Asked[0].ShouldContain("grant_type=refresh_token");
        door.Asked[0].ShouldContain("client_id=zveno&client_secret=s");

        TimeMachine.Pass(TimeSpan.FromMinutes(61));
        await Turn(world, channel);
        imap.Entered.Last().ShouldBe("at-2");
        var kept = await world.Read(db => db.Channels.SingleAsync(x => x.Id == channel));
        MailboxSecret.Of(world.App.Services.GetRequiredService<ChannelSecrets>().Open(kept).Secret).Refresh.ShouldBe("r-2");
        kept.Secret.ShouldNotContain("r-2");
    }

    [EachEngine]
    public async Task An_access_that_is_not_renewed_is_a_red_light_with_its_reason(Engine engine)
    {
        var world = await Begin(engine);
        using var imap = new TokenImap();
        var (door, channel) = (FakeTokens.Make(), Guid.CreateVersion7());
        await Connected(world, channel, imap.Port, door);
        door.Takes = null;
        await Turn(world, channel);
        imap.Entered.ShouldBeEmpty();
        var told = (await world.Api(world.Oleg).Ask("/api/v1/channels"))["items"]![0]!;
        (told["light"]!.GetValue<string>(), told["trouble"]!.GetValue<string>(), told["troubleWords"]!.GetValue<string>()).ShouldBe(("red", "expired", $"{door.Host}: invalid_grant: expired_token"));
        (await world.As(world.Oleg).Page("/settings/channels")).QuerySelector($"#channel-{channel}")!.TextContent.ShouldContain("доступ истёк");
    }

    [EachEngine]
    public async Task A_renewal_asks_for_an_address_with_tls_and_something_to_ask_by(Engine engine)
    {
        var world = await Begin(engine);
        var form = new { address = "desk@agency.test", imapHost = "imap.agency.test", tokenUrl = "ftp://tokens", refreshToken = "r-0" };
        (await world.As(world.Oleg).IsRefused("/channels/mail", form)).ShouldContain("oauth.yandex.ru");
        await world.As(world.Oleg).IsRefused("/channels/mail", new { form.address, form.imapHost, tokenUrl = FakeTokens.Make().Address });
        await world.As(world.Oleg).IsRefused("/channels/mail", new { form.address, form.imapHost });
        var door = FakeTokens.Make();
        (await world.As(world.Oleg).IsRefused("/channels/mail", new { form.address, form.imapHost, tokenUrl = door.Address, refreshToken = "of-somebody-else" })).ShouldContain("invalid_grant");
        (await world.As(world.Oleg).Page("/settings/channels")).QuerySelectorAll("#mail-token-urls option").Length.ShouldBe(3);
    }

    static Task Turn(World world, Guid channel) => world.App.Services.GetRequiredService<ChannelReceiving>().Once(world.AgencyId, channel, TestContext.Current.CancellationToken);

    static async Task Connected(World world, Guid channel, int port, FakeTokens door)
    {
        var settings = new MailboxSettings("desk@agency.test", "INBOX", "127.0.0.1", port, MailTls.None, "127.0.0.1", 9, MailTls.None, "desk", true, false, DateTimeOffset.UnixEpoch, null, door.Address, "zveno");
        await using var scope = world.Look();
        await scope.Db.BeginWriting();
        scope.Db.Add(new Channel(channel, TopicChannel.Mail, "Почта", settings.Kept, scope.Get<ChannelSecrets>().Close(new MailboxSecret("", [1, 2, 3], "r-0", "s").Kept), world.Oleg, World.Now));
        await scope.Db.Save();
    }
}

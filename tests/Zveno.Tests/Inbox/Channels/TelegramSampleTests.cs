using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Inbox;
using Zveno.Tests.Platform;

namespace Zveno.Tests;

/// <summary>Updates as others recorded them (<c>../shared/data/telegram</c>): each is stored, read, and ends somewhere; none stops the queue.</summary>
public class TelegramSampleTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Every_sample_comes_to_an_end_and_none_stops_the_queue(Engine engine)
    {
        var samples = Samples();
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(9001, world.Marina);
        var intake = world.App.Services.GetRequiredService<ChannelIntake>();
        var access = new ChannelAccess(world.AgencyId, bots.Channel, "", "", "", null, null);
        await intake.Store(access, [.. samples.Select((x, i) => new RawUpdate($"sample {i}", x.Raw))], null, CancellationToken.None);
        bots.Writes(9001, "Последнее");
        await bots.Turn();
        var updates = await world.Read(db => db.ChannelUpdates.AsNoTracking().OrderBy(x => x.Number).ToListAsync());
        updates.Count.ShouldBe(samples.Count + 2);
        updates.ShouldAllBe(x => x.State != UpdateState.Waiting);
        foreach (var parked in updates.Where(x => x.State == UpdateState.Parked)) samples[int.Parse(parked.Key["sample ".Length..], System.Globalization.CultureInfo.InvariantCulture)].IsUpdate.ShouldBeFalse($"{samples[int.Parse(parked.Key["sample ".Length..], System.Globalization.CultureInfo.InvariantCulture)].Name}: {parked.Error}");
        (await bots.Said()).ShouldBe(["Последнее"]);
        // Whoever wrote is named, and all that is there for a person to read becomes messages.
        foreach (var address in await world.Read(db => db.ChannelAddresses.Where(x => x.ClientId == null && x.MemberId == null).OrderByDescending(x => x.Kind).Select(x => new { x.Id, x.Kind }).ToListAsync()))
            await world.Api(world.Ira).Does($"/api/v1/channel-addresses/{address.Id}/name", address.Kind == AddressKind.Group ? new { client = world.AutoDetail.Id } : new { contact = world.Marina.Id });
        await world.RunJobs();
        var left = await world.Read(db => db.ChannelUpdates.CountAsync(x => x.State == UpdateState.Asks || x.State == UpdateState.Waiting));
        foreach (var address in await world.Read(db => db.ChannelAddresses.Where(x => x.ClientId == null && x.MemberId == null).Select(x => x.Id).ToListAsync()))
            await world.Api(world.Ira).Does($"/api/v1/channel-addresses/{address}/name", new { contact = world.Marina.Id });
        await world.RunJobs();
        (await world.Read(db => db.ChannelUpdates.CountAsync(x => x.State == UpdateState.Asks || x.State == UpdateState.Waiting))).ShouldBe(0, $"{left} before the people in groups were named");
        var said = await bots.Said();
        said.Count.ShouldBeGreaterThan(20);
        TestContext.Current.SendDiagnosticMessage($"{engine}: {samples.Count} samples, {updates.Count(x => x.State == UpdateState.Parked)} parked, {said.Count} became messages");
    }

    [Fact]
    public void No_damage_to_a_sample_crashes_the_reader()
    {
        var chance = new Random(7);
        var tried = 0;
        foreach (var (_, raw, _) in Samples())
        {
            for (var i = 0; i < 200; i++)
            {
                var hurt = (byte[])raw.Clone();
                for (var k = chance.Next(1, 4); k > 0; k--) hurt[chance.Next(hurt.Length)] = (byte)(chance.Next(3) == 0 ? chance.Next(256) : "0123456789\"{}[],:-e truefalsn"[chance.Next(29)]);
                tried++;
                try { TelegramReading.Read(hurt); } catch (FormatException) { }
            }
        }
        TestContext.Current.SendDiagnosticMessage($"{tried} damaged updates, 0 crashes");
    }

    [Theory]
    [InlineData("photo", PartKind.Photo), InlineData("voice", PartKind.Voice), InlineData("video", PartKind.Video), InlineData("sticker", PartKind.Sticker), InlineData("contact", PartKind.Contact)]
    [InlineData("location", PartKind.Place), InlineData("document", PartKind.File), InlineData("audio", PartKind.Audio), InlineData("animation", PartKind.Video), InlineData("message_poll", PartKind.Poll)]
    public void A_sample_is_what_it_is(string name, PartKind kind) =>
        ReadOne(name).ShouldBeOfType<Heard.Said>().Parts.ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Fact]
    public void Samples_of_moves_doors_threads_and_signs_are_read_as_such()
    {
        ReadOne("migrate_to_chat_id").ShouldBeOfType<Heard.Moved>();
        ReadOne("message_reaction").ShouldBeOfType<Heard.Reacted>().Signs.ShouldBe("❤️🤡⭐");
        ReadOne("my_chat_member").ShouldBeOfType<Heard.Doors>();
        ReadOne("message_different_topic").ShouldBeOfType<Heard.Said>().Thread.Key.ShouldBe("33");
        ReadOne("message_general_topic_reply").ShouldBeOfType<Heard.Said>().Thread.Key.ShouldBe("", "a reply in General bears a thread id and is in no topic");
        ReadOne("edited_message").ShouldBeOfType<Heard.Said>().Version.ShouldBeGreaterThan(0);
    }

    static Heard ReadOne(string name) => TelegramReading.Read(File.ReadAllBytes(SharedSamples.File($"telegram/nutgram/{name}.json"))).ShouldHaveSingleItem();

    static List<(string Name, byte[] Raw, bool IsUpdate)> Samples()
    {
        var samples = new List<(string, byte[], bool)>();
        foreach (var path in Directory.EnumerateFiles(SharedSamples.File("telegram"), "*.json", SearchOption.AllDirectories).Where(x => !x.Contains("bot-api", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            var (name, isUpdate) = (Path.GetFileName(path), false);
            try
            {
                var json = JsonNode.Parse(bytes) as JsonObject;
                if (name.StartsWith("message__", StringComparison.Ordinal) && json?["message_id"] is not null) bytes = Encoding.UTF8.GetBytes(new JsonObject { ["update_id"] = 1, ["message"] = json }.ToJsonString());
                isUpdate = json?["update_id"] is not null || name.StartsWith("message__", StringComparison.Ordinal);
            }
            catch (JsonException) { }
            samples.Add((name, bytes, isUpdate));
        }
        samples.Count.ShouldBeGreaterThan(100);
        return samples;
    }
}

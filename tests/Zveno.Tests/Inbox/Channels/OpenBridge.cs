using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zveno.Inbox;

namespace Zveno.Tests;

/// <summary>A world with an open channel: what a bridge brings, and how it signs.</summary>
sealed class OpenBridge(World world, FakeBridge bridge, Guid channel, string door)
{
    public FakeBridge End => bridge;
    public Guid Channel => channel;
    public string Door => door;

    /// <summary>Makes the channel as the head does.</summary>
    public static async Task<OpenBridge> In(World world)
    {
        var bridge = FakeBridge.Make();
        var made = await world.As(world.Oleg).Does("/channels/open", new { id = Guid.CreateVersion7(), address = bridge.Address });
        bridge.Secret = made["secret"]!.GetValue<string>();
        return new OpenBridge(world, bridge, made["channel"]!["id"]!.GetValue<Guid>(), new Uri(made["address"]!.GetValue<string>()).AbsolutePath);
    }

    /// <summary>A message of a person's.</summary>
    public static JsonObject Said(string id, string text, string sender = "u-1", long version = 0) =>
        new() { ["id"] = id, ["version"] = version, ["sender"] = new JsonObject { ["id"] = sender, ["name"] = "Марина" }, ["text"] = text };

    /// <summary>Brings it, signed.</summary>
    public Task<HttpResponseMessage> Brings(JsonNode message) => Brings(JsonSerializer.SerializeToUtf8Bytes(message));

    public Task<HttpResponseMessage> Brings(byte[] body, string? secret = null, DateTimeOffset? at = null, string type = "application/json")
    {
        var time = OpenSignature.TimeOf(at ?? TimeMachine.Shared.GetUtcNow());
        var request = new HttpRequestMessage(HttpMethod.Post, door) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        request.Headers.Add(OpenSignature.TimeHeader, time);
        request.Headers.Add(OpenSignature.Header, OpenSignature.Of(secret ?? bridge.Secret, time, body));
        return world.Guest().Send(request);
    }

    /// <summary>Brings it and expects that it is taken; what was said of it is read.</summary>
    public async Task<bool> Takes(JsonNode message)
    {
        var answer = await Brings(message);
        var said = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{(int)answer.StatusCode} {said}");
        await world.RunJobs();
        return !JsonNode.Parse(said)!["isRepeat"]!.GetValue<bool>();
    }

    /// <summary>A person says who the first unknown person or group is.</summary>
    public async Task Names(object who, string kind = "person")
    {
        var unknown = (await world.Api(world.Ira).Ask("/api/v1/channel-addresses?unknown=true"))["items"]!.AsArray().First(x => x!["kind"]!.GetValue<string>() == kind)!;
        await world.Api(world.Ira).Does($"/api/v1/channel-addresses/{unknown["id"]}/name", who);
        await world.RunJobs();
    }
}

using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Zveno.Tests;

/// <summary>The example of a bridge in docs/open-channel, run as it is: a page of Python brings a message and takes the answer.</summary>
public class OpenExampleTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task The_page_of_python_in_the_docs_connects_another_messenger_both_ways(Engine engine)
    {
        var world = await Begin(engine);
        TimeMachine.TravelTo(TimeProvider.System.GetUtcNow());                    // the bridge's clock is the real one
        var made = await world.As(world.Oleg).Does("/channels/open", new { id = Guid.CreateVersion7(), address = "http://127.0.0.1:9/" });
        using var relay = new Relay(world);
        using var bridge = Started(relay.Address + new Uri(made["address"]!.GetValue<string>()).AbsolutePath, made["secret"]!.GetValue<string>());
        try
        {
            var port = (await Line(bridge)).Split(' ')[^1];
            await world.As(world.Oleg).Does($"/channels/{made["channel"]!["id"]}/open", new { address = $"http://127.0.0.1:{port}/" });
            await world.As(world.Oleg).Does($"/channels/{made["channel"]!["id"]}/test", new { });
            (await world.Api(world.Ira).Ask("/api/v1/channels"))["items"]![0]!["light"]!.GetValue<string>().ShouldBe("green");

            await bridge.StandardInput.WriteLineAsync("u-1 Марина: Где отчёт?");
            (await Line(bridge)).ShouldContain("'isRepeat': False");
            await bridge.StandardInput.WriteLineAsync("u-1 Марина #m1: Где отчёт за октябрь?");
            (await Line(bridge)).ShouldContain("'isRepeat': False");
            await world.RunJobs();
            var unknown = (await world.Api(world.Ira).Ask("/api/v1/channel-addresses?unknown=true"))["items"]!.AsArray().ShouldHaveSingleItem()!;
            unknown["title"]!.GetValue<string>().ShouldBe("Марина");
            await world.Api(world.Ira).Does($"/api/v1/channel-addresses/{unknown["id"]}/name", new { contact = world.Marina.Id });
            await world.RunJobs();
            var message = await world.Read(db => db.Set<Inbox.Message>().SingleAsync(x => x.ContactId != null));
            message.Text.ShouldBe("Где отчёт за октябрь?");

            await world.As(world.Ira).Does($"/topics/{message.TopicId}/answers", new { seen = 9, text = "Готов, **смотрите** почту" });
            await world.RunJobs();
            var said = await Line(bridge);
            while (!said.Contains("смотрите", StringComparison.Ordinal)) said = await Line(bridge);          // at night a word of the product's own comes first
            said.ShouldBe($"u-1 < {world.Ira.Name}: Готов, смотрите почту");
            (await world.Read(db => db.Set<Inbox.Delivery>().OrderBy(x => x.Number).LastAsync())).State.ShouldBe(Inbox.DeliveryState.Sent);
        }
        finally
        {
            bridge.Kill();
        }
    }

    static Process Started(string door, string secret) => Process.Start(new ProcessStartInfo("python3", [Path.Combine(Source.Root, "docs", "open-channel", "bridge.py"), "0"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardInputEncoding = new System.Text.UTF8Encoding(false),
        StandardOutputEncoding = System.Text.Encoding.UTF8,
        Environment = { ["ZVENO_DOOR"] = door, ["ZVENO_SECRET"] = secret, ["PYTHONIOENCODING"] = "utf-8" },
    })!;

    static async Task<string> Line(Process bridge) => await bridge.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(2)) ?? throw new InvalidOperationException("The bridge has ended.");

    /// <summary>A real port before the product of this process, so that a program of its own can reach it.</summary>
    sealed class Relay : IDisposable
    {
        readonly HttpListener _door = new();

        public Relay(World world)
        {
            var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
            probe.Stop();
            _door.Prefixes.Add(Address + "/");
            _door.Start();
            _ = Serve(world);
        }

        public string Address { get; }

        async Task Serve(World world)
        {
            while (_door.IsListening)
            {
                HttpListenerContext asked;
                try { asked = await _door.GetContextAsync(); }
                catch (Exception shut) when (shut is HttpListenerException or ObjectDisposedException) { return; }
                var body = new MemoryStream();
                await asked.Request.InputStream.CopyToAsync(body);
                var request = new HttpRequestMessage(HttpMethod.Post, asked.Request.RawUrl) { Content = new ByteArrayContent(body.ToArray()) };
                request.Content.Headers.TryAddWithoutValidation("Content-Type", asked.Request.ContentType);
                foreach (var name in asked.Request.Headers.AllKeys.Where(x => x!.StartsWith("Zveno-", StringComparison.OrdinalIgnoreCase))) request.Headers.Add(name!, asked.Request.Headers[name]);
                using var answer = await world.Guest().Send(request);
                asked.Response.StatusCode = (int)answer.StatusCode;
                await answer.Content.CopyToAsync(asked.Response.OutputStream);
                asked.Response.Close();
            }
        }

        public void Dispose() => _door.Close();
    }
}

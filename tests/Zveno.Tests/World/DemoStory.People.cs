using System.Net;
using Zveno.Agencies;

namespace Zveno.Tests;

sealed partial class DemoStory
{
    /// <summary>The password of everybody in the demo.</summary>
    public const string Password = "mayak-demo-2026";

    /// <summary>Somebody on the staff.</summary>
    public sealed record Person(Guid Id, string Name, string Email, string Role, string Craft, Actor Api, string Token);

    readonly Dictionary<string, Person> _people = [];

    /// <summary>The staff by their short names.</summary>
    public IReadOnlyDictionary<string, Person> People => _people;

    /// <summary>The agency's id.</summary>
    public Guid Agency { get; private set; }

    Person Who(string name) => _people[name];

    async Task Found()
    {
        var at = DemoTime.At(Time.First, new TimeSpan(9, 0, 0));
        TimeMachine.TravelTo(at);
        var rows = _book["people"];
        var owner = rows[0];
        var (answer, session) = await Enter("/start", new { agency = "Маяк", zone = "Europe/Moscow", name = owner[0], email = Address(owner[1]), password = Password });
        Agency = answer["agency"]!.GetValue<Guid>();
        await Settle(owner, answer["member"]!.GetValue<Guid>(), session);
        foreach (var row in rows.Skip(1))
        {
            TimeMachine.Pass(TimeSpan.FromMinutes(1));
            var invitation = await Who("oleg").Api.Does("/api/v1/invitations", new { name = row[0], email = Address(row[1]), roles = new[] { row[2] } });
            var (joined, his) = await Enter(new Uri(invitation["link"]!.GetValue<string>()).AbsolutePath, new { name = row[0], password = Password });
            await Settle(row, joined["member"]!.GetValue<Guid>(), his);
        }
        await MakeCatalogue();
    }

    async Task Settle(string[] row, Guid id, string session)
    {
        var token = (await new Actor(_app, session).Does("/api-tokens", new { name = "Демонстрация" }))["token"]!.GetValue<string>();
        _people[row[1]] = new Person(id, row[0], Address(row[1]), row[2], row[3], Actor.WithToken(_app, token), token);
    }

    /// <summary>Posts a form that ends signed in; the answer and the session's secret.</summary>
    async Task<(System.Text.Json.Nodes.JsonNode Answer, string Session)> Enter(string url, object body)
    {
        var response = await Actor.Anonymous(_app, null).Post(url, body);
        var text = await response.Content.ReadAsStringAsync();
        if (response.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"POST {url}: {(int)response.StatusCode} {text}");
        var cookie = response.Headers.GetValues("Set-Cookie").Single(x => x.StartsWith(DeskGate.Cookie + "=", StringComparison.Ordinal));
        return (System.Text.Json.Nodes.JsonNode.Parse(text)!, cookie.Split(';')[0][(DeskGate.Cookie.Length + 1)..]);
    }

    static string Address(string name) => $"{name}@mayak.example";
}

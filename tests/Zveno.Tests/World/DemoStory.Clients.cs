using Zveno.Room;

namespace Zveno.Tests;

sealed partial class DemoStory
{
    /// <summary>A client's contact and the way into the room.</summary>
    public sealed record Guest(Guid Id, string Name, string Room, RoomIds Ids, Actor Browser);

    /// <summary>A client with its people.</summary>
    public sealed record Company(Guid Id, string Key, string Name, TimeZoneInfo Zone, Person Lead, string City, string[] Things, int QuestionsAMonth, List<Guest> Guests);

    readonly Dictionary<string, Company> _companies = [];

    /// <summary>The clients by their keys.</summary>
    public IReadOnlyDictionary<string, Company> Companies => _companies;

    async Task TakeClients()
    {
        TimeMachine.TravelTo(DemoTime.At(Time.First, new TimeSpan(10, 5, 0)));
        foreach (var row in _book["clients"])
        {
            TimeMachine.Pass(TimeSpan.FromMinutes(4));
            var lead = Who(row[4]);
            var made = await lead.Api.Does("/api/v1/clients", new { name = row[1], @class = row[2], zone = row[3], lead = lead.Id });
            _companies[row[0]] = new Company(IdOf(made), row[0], row[1], TimeZoneInfo.FindSystemTimeZoneById(row[3]), lead, row[5], row[6].Split("; "), int.Parse(row[7], null), []);
        }
        foreach (var row in _book["contacts"]) await AddGuest(_companies[row[0]], row);
    }

    async Task AddGuest(Company company, string[] row)
    {
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        var email = $"{row[3]}@{company.Key}.example";
        var contact = IdOf(await company.Lead.Api.Does($"/api/v1/clients/{company.Id}/contacts", new { name = row[1], position = row[2], email, phone = row[4].Length > 0 ? row[4] : null, isApprover = row[5] == "yes" }));
        var link = await company.Lead.Api.Does($"/api/v1/contacts/{contact}/room-links");
        var room = new Uri(link["address"]!.GetValue<string>()).AbsolutePath;
        company.Guests.Add(new Guest(contact, row[1], room, new RoomIds(room["/r/".Length..]), Actor.Anonymous(_app, room["/r/".Length..])));
    }
}

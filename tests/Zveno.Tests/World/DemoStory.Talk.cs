using System.Text.Json.Nodes;

namespace Zveno.Tests;

sealed partial class DemoStory
{
    /// <summary>Share of questions that are answered within a quarter of an hour.</summary>
    const double InTime = 0.92;

    /// <summary>A topic: its id for the team, its id in the room, and the number of its last message.</summary>
    public sealed record Thread(Guid Topic, string Talk)
    {
        public int Last { get; set; }
    }

    void PlanTalk()
    {
        foreach (var company in _companies.Values)
        {
            var owed = 0.5;
            foreach (var day in Time.WorkingDays(Time.Days(Time.First, 3), Time.Days(Time.Today, -1)))
            {
                owed += company.QuestionsAMonth / 26.0 * (0.3 + (_random.NextDouble() * 1.4));
                for (; owed >= 1; owed--) PlanQuestion(company, day);
            }
        }
    }

    void PlanQuestion(Company company, DateOnly day)
    {
        var boards = _boards.Values.Where(x => x.Company == company && x.Begun < day).ToList();
        if (boards.Count == 0) return;
        var (board, guest) = (Pick(boards), Pick(company.Guests));
        // Clients write by their own day: from Novosibirsk the first questions come before the office opens.
        var asked = DemoTime.At(day, TimeSpan.FromSeconds((int)(3600 * (9.3 + (_random.NextDouble() * 9)))), company.Zone);
        if (Chance(0.04)) asked = DemoTime.At(day, TimeSpan.FromHours(20 + (_random.NextDouble() * 2)), company.Zone);
        var row = Pick(_book.Of("questions", board.Craft));
        var open = board.Open;
        _agenda.Plan(asked, async () =>
        {
            var task = open.Count > 0 ? Pick(open).Title : null;
            var topic = await Ask(guest, company, board, Words(row[1], board, day, task));
            PlanAnswer(company, guest, topic, asked, Words(row[2], board, day, task), more: Chance(0.35));
        });
    }

    void PlanAnswer(Company company, Guest guest, Thread topic, DateTimeOffset asked, string answer, bool more)
    {
        var minutes = Chance(InTime) ? 2 + (_random.NextDouble() * 11.5) : 17 + (_random.NextDouble() * _random.NextDouble() * 75);
        foreach (var ring in (int[])[10, 15, 25, 30]) if (ring < minutes) _agenda.Ring(Time.Office.Add(asked, TimeSpan.FromMinutes(ring)).AddSeconds(1));
        var at = Time.Office.Add(asked, TimeSpan.FromMinutes(minutes));
        var who = Chance(0.9) ? company.Lead : Who("dasha");
        if (Chance(0.18)) _agenda.Plan(Time.Office.Add(asked, TimeSpan.FromMinutes(minutes * 0.6)), () => who.Api.Does($"/api/v1/topics/{topic.Topic}/notes", new { text = Pick(_book["topicnotes"])[0] }));
        _agenda.Plan(at, () => Answer(who, topic, answer));
        if (Chance(0.06)) _agenda.Plan(at.AddMinutes(1), () => company.Lead.Api.Does("/api/v1/time-entries", new { day = DemoTime.DateOf(at), worked = $"{5 + _random.Next(10)}м", topic = topic.Topic }));
        if (more) PlanFollowUp(company, guest, topic, Time.Office.Add(at, TimeSpan.FromMinutes(3 + _random.Next(70))));
        else if (Chance(0.7)) _agenda.Plan(Time.Office.Add(at, TimeSpan.FromHours(9)), () => Close(company.Lead, topic));
    }

    void PlanFollowUp(Company company, Guest guest, Thread topic, DateTimeOffset at)
    {
        var row = Pick(_book["followups"]);
        _agenda.Plan(at, async () =>
        {
            await Say(guest, topic, row[0]);
            if (row[1] != "-") PlanAnswer(company, guest, topic, at, row[1], more: false);
            else _agenda.Plan(Time.Office.Add(at, TimeSpan.FromMinutes(2 + _random.Next(9))), () => company.Lead.Api.Does($"/api/v1/topics/{topic.Topic}/no-answer-needed", new { reason = "Благодарит, вопроса нет" }));
        });
    }

    /// <summary>Opens a topic from the room, as its page does.</summary>
    async Task<Thread> Ask(Guest guest, Company company, Board board, string text, string? file = null)
    {
        var receipt = await Send(guest, text, file ?? (Chance(0.07) ? "Скриншот.png" : null), board.IsSeen ? [("project", guest.Ids.Of(board.Id))] : []);
        var newest = (await company.Lead.Api.Ask($"/api/v1/topics?client={company.Id}"))["items"]!.AsArray().MaxBy(x => x!["openedAt"]!.GetValue<DateTimeOffset>())!;
        return new Thread(IdOf(newest), receipt["talk"]!.GetValue<string>()) { Last = 1 };
    }

    static async Task Say(Guest guest, Thread thread, string text)
    {
        await Send(guest, text, null, ("talk", thread.Talk));
        thread.Last++;
    }

    static async Task<JsonNode> Send(Guest guest, string text, string? file, params (string, string)[] fields)
    {
        using var form = new MultipartFormDataContent { { new StringContent(text), "text" } };
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        if (file is not null) form.Add(DemoFiles.Of(file), "files", file);
        return await guest.Browser.Sends($"{guest.Room}/questions", form);
    }

    async Task Answer(Person who, Thread thread, string text)
    {
        await who.Api.Does($"/api/v1/topics/{thread.Topic}/answers", new { text = await FromBase(who, thread, text), seen = thread.Last });
        thread.Last++;
    }

    async Task Close(Person who, Thread thread)
    {
        if (_agenda.At > Time.Now.AddDays(-32)) await Record(who, thread);
        await who.Api.Does($"/api/v1/topics/{thread.Topic}/close");
    }
}

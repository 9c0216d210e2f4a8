using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>
/// Half a year of the agency «Маяк», lived through the product's own verbs over HTTP: nothing is put into the database by another way.
/// The same seed on the same day makes the same story.
/// </summary>
sealed partial class DemoStory
{
    readonly DemoApp _app;
    readonly Random _random;
    readonly DemoBook _book = new();
    readonly DemoAgenda _agenda;
    readonly JobRunner _jobs;

    public DemoStory(DemoApp app, DemoTime time, int seed)
    {
        (_app, Time, _random) = (app, time, new Random(seed));
        _jobs = app.Services.GetRequiredService<JobRunner>();
        _agenda = new DemoAgenda(time.Now, () => _jobs.RunDue());
    }

    /// <summary>The days of the story.</summary>
    public DemoTime Time { get; }

    /// <summary>How many things people did.</summary>
    public int Actions => _agenda.Done;

    /// <summary>Lives it; <paramref name="say"/> is told of each month.</summary>
    public async Task Live(Action<string> say)
    {
        var before = 0;
        _agenda.Month = month =>
        {
            say($"  {month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}: {_agenda.Done - before} actions");
            before = _agenda.Done;
        };
        await Found();
        await TakeClients();
        PlanProjects();
        PlanTalk();
        PlanToday();
        PlanCharts();
        PlanLooking();
        PlanViews();
        PlanFlow();
        PlanExchange();
        PlanRecords();
        PlanKnowledge();
        PlanRooms();
        PlanPlans();
        await _agenda.Run();
        await SellHours();
        TimeMachine.TravelTo(Time.Now);
        await _jobs.RunDue();
        await StartTimers();
    }

    /// <summary>How to come in, and where the main things are.</summary>
    public DemoTale Tell(string address, string database) => new(
        address,
        database,
        Password,
        [.. _people.Values.Select(x => new DemoTale.SignIn(x.Role, x.Name, x.Email))],
        _people.Values.GroupBy(x => x.Role).ToDictionary(x => x.Key, x => x.First().Token),
        _companies.Values.ToDictionary(x => x.Name, x => x.Guests[0].Room),
        new(Agency, _companies["auto"].Id, _companies["auto"].Guests[0].Id, _boards["AUTO"].Id, "AUTO", _boards["AUTO"].Open[0].Id, Waiting!.Topic));

    T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    bool Chance(double share) => _random.NextDouble() < share;

    /// <summary>A moment of a working day in the office, within the given hours.</summary>
    DateTimeOffset During(DateOnly day, double from = 10.1, double to = 18.7) =>
        DemoTime.At(day, TimeSpan.FromSeconds((int)(3600 * (from + (_random.NextDouble() * (to - from))))));

    static Guid IdOf(JsonNode json) => json["id"]!.GetValue<Guid>();

    static string MonthName(DateOnly day) => CultureInfo.GetCultureInfo("ru").DateTimeFormat.GetMonthName(day.Month);

    static string MonthOf(DateOnly day) => CultureInfo.GetCultureInfo("ru").DateTimeFormat.MonthGenitiveNames[day.Month - 1];
}

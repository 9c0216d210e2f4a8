using System.Globalization;
using System.Text.Json.Nodes;

namespace Zveno.Tests;

sealed partial class DemoStory
{
    /// <summary>A project with its board.</summary>
    public sealed class Board(string code, string name, Company company, string craft, double hours, double accounting, DateOnly begun)
    {
        public string Code => code;
        public string Name => name;
        public Company Company => company;
        public string Craft => craft;

        /// <summary>Hours of work a month.</summary>
        public double Hours => hours;

        /// <summary>Share of account hours that its people come to.</summary>
        public double Accounting => accounting;
        public DateOnly Begun => begun;
        public Guid Id { get; set; }
        public List<Guid> Stages { get; } = [];
        public Queue<string[]> Titles { get; } = [];
        public List<Card> Open { get; } = [];

        /// <summary>Whether its client's room shows it already.</summary>
        public bool IsSeen => Open.Exists(x => !x.IsHidden);
    }

    readonly Dictionary<string, Board> _boards = [];

    /// <summary>The projects by their codes.</summary>
    public IReadOnlyDictionary<string, Board> Boards => _boards;

    void PlanProjects()
    {
        foreach (var row in _book["projects"])
        {
            var (hours, months, share) = (double.Parse(row[4], CultureInfo.InvariantCulture), int.Parse(row[5], null), double.Parse(row[6], CultureInfo.InvariantCulture) / 100);
            var begun = Time.Days(Time.Today.AddMonths(-months) is var then && then > Time.First ? then : Time.First, 1);
            var board = _boards[row[0]] = new Board(row[0], row[2], _companies[row[1]], row[3], hours, share, begun);
            _agenda.Plan(During(begun, 10.3, 10.9), () => Begin(board, row[7]));
            PlanTasks(board);
            PlanAccounting(board);
        }
    }

    async Task Begin(Board board, string template)
    {
        var api = board.Company.Lead.Api;
        var blank = template == "-";
        board.Id = IdOf(await api.Does("/api/v1/projects", new { client = board.Company.Id, name = board.Name, code = board.Code, showsTasks = true, template = blank ? null : template }));
        var stages = await Stages(board);
        if (blank)
        {
            var check = IdOf(await api.Does($"/api/v1/projects/{board.Code}/stages", new { name = "На проверке" }));
            await api.Does($"/api/v1/stages/{check}/move", new { after = stages[^2] });
            stages = await Stages(board);
        }
        board.Stages.AddRange(stages);
        if (!blank) await Adopt(board);
    }

    // By number: ids of what a template brought at one instant come in another order each time, and the story is the seed's.
    static int NumberOf(JsonNode task) => int.Parse(task["number"]!.GetValue<string>().Split('-')[1], CultureInfo.InvariantCulture);

    static async Task<List<Guid>> Stages(Board board) =>
        [.. (await board.Company.Lead.Api.Ask($"/api/v1/projects/{board.Code}/stages"))["items"]!.AsArray().Select(x => IdOf(x!))];

    /// <summary>What the template brought is done one after the other, in the first weeks.</summary>
    async Task Adopt(Board board)
    {
        var lead = board.Company.Lead;
        var day = Time.Days(board.Begun, 1);
        foreach (var task in (await lead.Api.Ask($"/api/v1/tasks?project={board.Code}&limit=200"))["items"]!.AsArray().OrderBy(x => NumberOf(x!)))
        {
            var mine = task!["assignee"] is not null;
            var hours = (task["estimateMinutes"]?.GetValue<int>() ?? 60) / 60.0;
            var card = new Card(task["title"]!.GetValue<string>(), mine ? lead : Doer(board), Math.Min(hours, 14)) { Id = IdOf(task) };
            board.Open.Add(card);
            if (task["itemsTotal"]!.GetValue<int>() > 0) card.Items.AddRange((await lead.Api.Ask($"/api/v1/tasks/{card.Id}"))["checklists"]!.AsArray().SelectMany(x => x!["items"]!.AsArray()).Select(x => IdOf(x!)));
            if (!mine) await lead.Api.Does($"/api/v1/tasks/{card.Id}/assignee", new { assignee = card.Doer.Id });
            if (ServiceOf(board) is { } service) await lead.Api.Does($"/api/v1/tasks/{card.Id}/service", new { service });
            var finish = Time.Days(day, Math.Max(1, (int)Math.Ceiling(card.Hours / 4)));
            PlanPath(board, card, day, finish);
            PlanNotes(board, card, day, finish);
            day = Time.Days(day, 1 + _random.Next(3));
        }
    }
}

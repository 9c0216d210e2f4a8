namespace Zveno.Tests;

sealed partial class DemoStory
{
    /// <summary>A card and where it stands.</summary>
    public sealed class Card(string title, Person doer, double hours)
    {
        public string Title => title;
        public Person Doer => doer;

        /// <summary>What it really takes, in hours.</summary>
        public double Hours => hours;
        public Guid Id { get; set; }

        /// <summary>Index of the stage where it stands.</summary>
        public int Stage { get; set; }
        public bool IsHidden { get; set; }
        public List<Guid> Items { get; } = [];
        public int Ticked { get; set; }
    }

    readonly Dictionary<(string, DateOnly), int> _busy = [];

    void PlanTasks(Board board)
    {
        const double hoursOfOne = 8.2, workingDays = 21;
        var owed = 2.0;
        foreach (var day in Time.WorkingDays(Time.Days(board.Begun, 1), Time.Today))
        {
            var soon = Time.Days(day, 12) > Time.Today;         // the last days fill the queue
            owed += board.Hours * 1.35 / hoursOfOne / workingDays * (0.4 + (_random.NextDouble() * 1.2)) * (soon ? 1.35 : 1);
            for (; owed >= 1; owed--) PlanTask(board, day, waits: soon && Chance(0.3));
        }
    }

    void PlanTask(Board board, DateOnly day, bool waits)
    {
        var row = TitleFor(board);
        var card = new Card(Words(row[2], board, day), Doer(board), double.Parse(row[1], null) * (1.8 + (_random.NextDouble() * 3.2)));
        var author = Chance(0.65) ? board.Company.Lead : Chance(0.6) ? Who("dasha") : card.Doer;
        var start = Time.Days(day, 1 + (int)(_random.NextDouble() * _random.NextDouble() * 9));
        var days = (int)Math.Ceiling(card.Hours / 4) + _random.Next(1, 5);
        var finish = Time.Days(start, days);
        var due = Time.Days(start, Math.Max(1, days + (Chance(0.84) ? _random.Next(0, 4) : -1)));
        var made = During(day);
        _agenda.Plan(made, () => Make(board, card, author, waits ? Time.Days(due, 15) : due));
        if (Chance(IsLately(finish) ? 0.4 : 0.06)) _agenda.Plan(made.AddMinutes(3), () => AddChecklist(board, card, author));
        if (Chance(0.1)) _agenda.Plan(made.AddMinutes(5), () => Hide(board, card));
        if (waits) return;
        PlanPath(board, card, start, finish);
        PlanNotes(board, card, start, finish);
    }

    void PlanPath(Board board, Card card, DateOnly start, DateOnly finish)
    {
        var begins = During(start, 10.2, 13);
        var ends = During(finish, 13, 18.6);
        _agenda.Plan(begins, () => Move(board, card, 1, card.Doer));
        if (IsLately(finish))
        {
            _agenda.Plan(begins + ((ends - begins) * 0.6), () => Move(board, card, 2, card.Doer));
            _agenda.Plan(begins + ((ends - begins) * 0.85), () => Move(board, card, 3, board.Company.Lead));
        }
        _agenda.Plan(ends, () => Move(board, card, int.MaxValue, Chance(0.6) ? board.Company.Lead : card.Doer));
        _agenda.Plan(During(Time.Days(finish, 15), 9.2, 9.9), () => Who("dasha").Api.Does($"/api/v1/tasks/{card.Id}/archive"));
        for (var share = 0.3; share < 1; share += 0.3) _agenda.Plan(begins + ((ends - begins) * share), () => TickSome(card));
        PlanHours(card, start, finish);
    }

    void PlanHours(Card card, DateOnly start, DateOnly finish)
    {
        var left = (int)(card.Hours * 60 / 5) * 5;
        for (var day = start; left > 0; day = Time.Days(day, 1))
        {
            var free = 430 - _busy.GetValueOrDefault((card.Doer.Email, day));
            var minutes = Math.Min(Math.Min(left, free), day == finish ? left : (IsLately(finish) ? 120 : 210) + (_random.Next(5) * 30));
            if (minutes < 15) { if (day > Time.Today) return; continue; }
            _busy[(card.Doer.Email, day)] = _busy.GetValueOrDefault((card.Doer.Email, day)) + minutes;
            left -= minutes;
            var on = day;
            _agenda.Plan(During(day, 13.5, 18.9), () => card.Doer.Api.Does("/api/v1/time-entries", new { day = on, worked = $"{minutes}м", task = card.Id }));
        }
    }

    void PlanNotes(Board board, Card card, DateOnly start, DateOnly finish)
    {
        var days = Time.WorkingDays(start, finish).ToList();
        if (Chance(0.34)) _agenda.Plan(During(Pick(days), 11), () => Note(card, card.Doer, Pick(_book.Of("notes", board.Craft))[1]));
        if (Chance(0.1)) _agenda.Plan(During(Pick(days), 14), () => Note(card, board.Company.Lead, Pick(_book.Of("notes", "any"))[1]));
    }

    /// <summary>The last ten weeks are told step by step, what was before in fewer words.</summary>
    bool IsLately(DateOnly finish) => finish > Time.Today.AddDays(-70);

    Person Doer(Board board) => Pick(_people.Values.Where(x => x.Craft == board.Craft).ToList());

    string[] TitleFor(Board board)
    {
        if (board.Titles.Count == 0)
        {
            var rows = _book["titles"].Where(x => x[0] == board.Craft).ToArray();
            _random.Shuffle(rows);
            foreach (var row in rows) board.Titles.Enqueue(row);
        }
        return board.Titles.Dequeue();
    }

    string Words(string text, Board board, DateOnly day, string? task = null)
    {
        var thing = Pick(board.Company.Things);
        var other = Pick(board.Company.Things.Where(x => x != thing).ToArray());
        return text.Replace("{thing}", thing, StringComparison.Ordinal).Replace("{other}", other, StringComparison.Ordinal).Replace("{city}", board.Company.City, StringComparison.Ordinal)
            .Replace("{month-of}", MonthOf(day), StringComparison.Ordinal).Replace("{month}", MonthName(day), StringComparison.Ordinal)
            .Replace("{n}", _random.Next(1, 6).ToString(null, null), StringComparison.Ordinal).Replace("{task}", task ?? "правки на сайте", StringComparison.Ordinal);
    }
}

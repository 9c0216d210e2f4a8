namespace Zveno.Exchange;

/// <summary>The parts of a file, and the board that they make.</summary>
sealed class TrelloAssembly
{
    readonly TrelloReport report;
    readonly TrelloLists lists;
    readonly TrelloLabels labels;
    readonly TrelloPeople people;
    readonly TrelloHistory history;
    readonly TrelloChecklists checklists;
    readonly TrelloCards cards;

    /// <summary>Reads the parts in the order in which they need each other, whatever their order in the file.</summary>
    internal TrelloAssembly(TrelloSections sections, TrelloReport report)
    {
        this.report = report;
        sections.Each("lists", (lists = new(report)).Take);
        sections.Each("labels", (labels = new(report)).Take);
        sections.Each("members", (people = new(report)).Take);
        sections.Each("actions", (history = new(people, report)).Take);
        sections.Each("checklists", (checklists = new(people, report)).Take);
        var fields = new TrelloFields(report);
        sections.Each("customFields", fields.Take);
        sections.Each("cards", (cards = new(lists, labels, fields, people, history, checklists, report)).Take);
        history.Close();
        checklists.Close();
    }

    /// <exception cref="TrelloRefused">It says of no board, or its cards do not say where they stand.</exception>
    internal TrelloBoard Board(TrelloItem head)
    {
        var id = head.Ref("id") ?? lists.BoardId ?? cards.BoardId ?? throw new TrelloRefused(TrelloRefusal.NotTrello);
        if (cards.AreReduced) throw new TrelloRefused(TrelloRefusal.Reduced);

        var name = head.Line("name", head.Limits.Board);
        if (name.Length == 0) report.Add(TrelloProblemKind.NameMissing);
        var ordered = lists.InOrder(withMade: cards.AnyWithoutList);
        return new()
        {
            Id = id,
            Name = name,
            Description = head.Text("desc"),
            Url = TrelloAddress.Of(head),
            IsClosed = head.Flag("closed"),
            Lists = ordered,
            Cards = cards.InOrder(ordered),
            Members = people.All(),
            Labels = labels.All,
            CommentsCounted = cards.CommentsCounted,
            Problems = report.Lines(),                                  // last: reading the parts above adds to it
        };
    }
}

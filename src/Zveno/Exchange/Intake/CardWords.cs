using System.Text;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>A card put into our terms, once for making and for comparing.</summary>
sealed record CardWords(
    string Title, string Description, DateOnly? StartOn, DateOnly? DueOn, TimeOnly? DueTime, bool IsClosed, bool IsArchived, Guid? Assignee, IReadOnlyList<Guid> Helpers, string Others, IReadOnlyList<Guid> Labels,
    int? EstimateMinutes, Priority? Priority, DateTimeOffset Made, DateTimeOffset Last, TimeOnly? StartTime, Guid? Service, Guid? Type)
{
    /// <summary>Reads a card; what cannot be kept as it is, is counted.</summary>
    public static CardWords Of(Intake into, TrelloCard card, IntakeLabels labels, Stage stage)
    {
        var made = into.Past(card.Created) ?? into.Past(card.LastActivity) ?? into.At;
        var last = into.Past(card.LastActivity) ?? into.Past(card.ClosedAt) ?? into.Past(card.Comments is [.., { } newest] ? newest.At : null) ?? made;
        var (start, due) = (into.DateOf(card.Start), into.DateOf(card.Due));
        var time = due is null ? null : TimeOf(into, card.Due!.Value);
        if (start > due) (start, into.Counts.StartsDropped) = (null, into.Counts.StartsDropped + 1);
        var begins = start is null || !into.IsTable ? null : TimeOf(into, card.Start!.Value);             // Trello shows no time of a start, and keeps some hour of the day
        if (start == due && begins > time) begins = null;

        var people = card.MemberIds.Where(into.Order.People.ContainsKey).Select(x => into.Order.People[x]).Distinct().Take(WorkTask.MostHelpers).ToList();
        Guid? assignee = people.Count == 0 ? null : people[0];
        var others = OthersOn(into, card);
        if (card.MemberIds.Count > 0 && assignee is null) into.Counts.Unassigned++;
        if (card.MemberIds.Count > 1) into.Counts.Shared++;
        var archived = card.IsArchived || card.IsInArchivedList;
        if (archived) into.Counts.CardsArchived++;

        return new(into.Words(card.Name, WorkTask.MostTitle, into.Text.Trello.NamelessCard), DescriptionOf(into, card), start, due, time,
            card.DueComplete || into.Order.Done.Contains(card.ListId, StringComparer.Ordinal) || (into.IsTable && stage.IsDone), archived, assignee, [.. people.Skip(1).Order()], others,
            [.. card.LabelIds.Select(x => labels[x].Id).Distinct().Order()], card.EstimateMinutes, card.Priority, made, last < made ? made : last, begins, into.Sorts.ServiceOf(card)?.Id, into.Sorts.TypeOf(card)?.Id);
    }

    static TimeOnly? TimeOf(Intake into, DateTimeOffset at) => into.Text.Local(at).TimeOfDay is var day && day >= TimeSpan.FromMinutes(1) ? new TimeOnly(day.Hours, day.Minutes) : null;

    /// <summary>The fields as values to compare, in the order of <see cref="Here"/>.</summary>
    /// <param name="table">With what tables may say and Trello cannot.</param>
    public (string Field, string Value)[] Fields(Stage stage, bool table) => Values(Title, Description, stage.Id, StartOn, DueOn, DueTime, IsClosed, IsArchived, Assignee, Helpers, Labels, table, EstimateMinutes, Priority ?? Work.Priority.Normal, StartTime, Service, Type);

    /// <summary>The same fields as they stand here.</summary>
    public static (string Field, string Value)[] Here(WorkTask task, bool table) =>
        Values(task.Title, task.Description, task.StageId, task.StartOn, task.DueOn, task.DueTime, task.IsClosed, task.IsArchived, task.AssigneeId, [.. task.Helpers.Order()], [.. task.Labels.Select(x => x.LabelId).Order()], table, task.EstimateMinutes, task.Priority, task.StartTime, task.ServiceId, task.TypeId);

    static (string, string)[] Values(
        string title, string description, Guid stage, DateOnly? start, DateOnly? due, TimeOnly? time, bool closed, bool archived, Guid? assignee, IReadOnlyList<Guid> helpers, IReadOnlyList<Guid> labels, bool table, int? estimate, Priority priority, TimeOnly? begins,
        Guid? service, Guid? type) =>
    [
        ("title", title), ("description", description), ("stage", stage.ToString()), ("dates", FormattableString.Invariant($"{start:yyyy-MM-dd}/{due:yyyy-MM-dd}")),
        ("closed", closed ? "1" : "0"), ("archived", archived ? "1" : "0"), ("assignee", assignee?.ToString() ?? ""), ("labels", string.Join(' ', labels)),
        ("time", FormattableString.Invariant($"{time:HH:mm}")), ("helpers", string.Join(' ', helpers)),
        .. table ? [("estimate", FormattableString.Invariant($"{estimate}")), ("priority", priority.ToString()), ("start", FormattableString.Invariant($"{begins:HH:mm}")), ("service", $"{service}"), ("type", $"{type}")] : Array.Empty<(string, string)>(),
    ];

    /// <summary>Who else was on the card: those whom nobody here stands for.</summary>
    static string OthersOn(Intake into, TrelloCard card)
    {
        var names = card.MemberIds.Where(x => !into.Order.People.ContainsKey(x)).Select(x => into.NameOf(x)).ToList();
        return names.Count == 0 ? "" : into.Words(into.IsTable ? into.Text.Exchange.PeopleInFile(names) : into.Text.Exchange.PeopleThere(names), TaskNote.MostText);
    }

    /// <summary>The description, and under it what has no field here: custom fields, attachments that are no web addresses.</summary>
    static string DescriptionOf(Intake into, TrelloCard card)
    {
        var more = card.CustomFields.Concat(into.Sorts.Unknown(card, into.Text)).Select(x => into.Text.Trello.Line(x, into.Text.Zone))
            .Concat(card.Attachments.Where(x => !IntakeAttachments.IsLink(x)).Select(x => into.Text.Exchange.AttachmentAsText(x.Name, x.Url))).ToList();
        if (more.Count == 0) return into.Words(card.Description, WorkTask.MostDescription);

        var tail = new StringBuilder();
        foreach (var line in more) tail.Append("- ").Append(line.ReplaceLineEndings(" ")).Append('\n');
        var foot = into.Words(tail.ToString(), WorkTask.MostDescription / 2);
        var head = into.Words(card.Description, WorkTask.MostDescription - foot.Length - 2);
        return head.Length == 0 ? foot : $"{head}\n\n{foot}";
    }
}

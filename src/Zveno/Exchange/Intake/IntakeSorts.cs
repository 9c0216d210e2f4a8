using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>What a table says of a card and a board of Trello cannot: its service, its kind of work, who hears of it.</summary>
sealed class IntakeSorts
{
    readonly Dictionary<string, Service> _services;
    readonly Dictionary<string, TaskType> _types;
    readonly Dictionary<Guid, Member> _members;

    IntakeSorts(IEnumerable<Service> services, IEnumerable<TaskType> types, IEnumerable<Member> members) =>
        (_services, _types, _members) = (services.DistinctBy(x => ColumnNames.Folded(x.Name)).ToDictionary(x => ColumnNames.Folded(x.Name)), types.DistinctBy(x => ColumnNames.Folded(x.Name)).ToDictionary(x => ColumnNames.Folded(x.Name)), members.ToDictionary(x => x.Id));

    public static async Task<IntakeSorts> Of(Db db, CancellationToken stop) =>
        new(await db.Services.Where(x => x.ArchivedAt == null).ToListAsync(stop), await db.TaskTypes.Where(x => x.ArchivedAt == null).ToListAsync(stop), await db.Members.Active().ToListAsync(stop));

    /// <summary>Names that are not on the agency's lists: they stand under the description, so that nothing is lost.</summary>
    public IEnumerable<TrelloField> Unknown(TrelloCard card, Text text)
    {
        if (card.Service.Length > 0 && !_services.ContainsKey(ColumnNames.Folded(card.Service))) yield return new(text.Exchange.Role(ColumnRole.Service), TrelloFieldKind.Text, card.Service);
        if (card.Type.Length > 0 && !_types.ContainsKey(ColumnNames.Folded(card.Type))) yield return new(text.Exchange.Role(ColumnRole.Type), TrelloFieldKind.Text, card.Type);
    }

    /// <summary>The service that the card names; null when it names none of the agency's.</summary>
    public Service? ServiceOf(TrelloCard card) => _services.GetValueOrDefault(ColumnNames.Folded(card.Service));

    /// <summary>The kind of work that the card names.</summary>
    public TaskType? TypeOf(TrelloCard card) => _types.GetValueOrDefault(ColumnNames.Folded(card.Type));

    /// <summary>Who hears of it, by the card: those who are here and may see it.</summary>
    public IReadOnlyList<Member> WatchersOf(Intake into, TrelloCard card, WorkTask task) =>
        [.. card.WatcherIds.Where(into.Order.People.ContainsKey).Select(x => _members.GetValueOrDefault(into.Order.People[x])).OfType<Member>().Distinct().Where(x => !x.IsOutsider() || task.IsInHandsOf(x.Id)).OrderBy(x => x.Id)];

    public void Put(Intake into, TrelloCard card, WorkTask task, DateTimeOffset at)
    {
        var (service, type) = (ServiceOf(card), TypeOf(card));
        if (service is not null || type is not null) task.Sort(service, type, into.By, at);
        foreach (var who in WatchersOf(into, card, task)) task.Watch(who, true, into.By, at);
    }

    /// <summary>A card that was here: what the file says of it and people have not changed since. Whoever watches already goes on.</summary>
    public void Meet(Intake into, TrelloCard card, WorkTask task, Func<string, bool> follows)
    {
        if (!follows("service") && !follows("type")) return;
        task.Sort(follows("service") ? ServiceOf(card) : Kept(_services.Values, task.ServiceId), follows("type") ? TypeOf(card) : Kept(_types.Values, task.TypeId), into.By, into.At);
    }

    /// <summary>Lets those watch whom the file names and did not name before.</summary>
    /// <returns>Whether anybody came.</returns>
    public bool MeetWatchers(Intake into, TrelloCard card, WorkTask task, ImportedRef known)
    {
        var wanted = WatchersOf(into, card, task);
        var said = string.Join(' ', wanted.Select(x => x.Id));
        if (said.Length == 0 || known.IsAsBrought("watchers", said)) return false;
        var come = wanted.Where(x => !task.IsWatchedBy(x.Id)).ToList();
        known.Bring(into.Import.Id, "watchers", said, string.Join(' ', come.Select(x => x.Id)));
        foreach (var who in come) task.Watch(who, true, into.By, into.At);
        return come.Count > 0;
    }

    static T? Kept<T>(IEnumerable<T> lines, Guid? id) where T : CatalogueLine => lines.FirstOrDefault(x => x.Id == id);
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>What a table says of a new card and a board of Trello cannot: its service, its kind of work, who hears of it.</summary>
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

    public void Put(Intake into, TrelloCard card, WorkTask task, DateTimeOffset at)
    {
        var (service, type) = (_services.GetValueOrDefault(ColumnNames.Folded(card.Service)), _types.GetValueOrDefault(ColumnNames.Folded(card.Type)));
        if (service is not null || type is not null) task.Sort(service, type, into.By, at);
        foreach (var who in card.WatcherIds.Where(into.Order.People.ContainsKey).Select(x => _members.GetValueOrDefault(into.Order.People[x])).OfType<Member>().Distinct())
            if (!who.IsOutsider() || task.IsInHandsOf(who.Id)) task.Watch(who, true, into.By, at);
    }
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Desk;

/// <summary>Of what was found, what is about the client, project and person asked for. The index answers who may find; this only takes away.</summary>
sealed class SearchNarrowing(Db db, Member by, SearchWish wish)
{
    List<Guid>? _clients, _projects, _people;

    /// <summary>Names become ids; one that nobody has leaves nothing.</summary>
    public async Task Resolve(CancellationToken stop)
    {
        if (wish.Client is { } client) _clients = await Named(db.Clients.Select(x => new Name(x.Id, x.Name, null)), client, stop);
        if (wish.Project is { } project) _projects = await Named(db.ProjectsSeenBy(by).Select(x => new Name(x.Id, x.Name, x.Code)), project, stop);
        if (wish.Person is { } person) _people = person.ToLowerInvariant() is "me" or "я" ? [by.Id] : await Named(db.Members.Select(x => new Name(x.Id, x.Name, null)), person, stop);
    }

    /// <summary>Tasks alone, the newest first: when nothing but narrowing was asked.</summary>
    public Task<List<Guid>> Tasks(int most, CancellationToken stop) => Fitting(db.Tasks.SeenBy(by).Where(x => x.ArchivedAt == null)).OrderByDescending(x => x.CreatedAt).ThenByDescending(x => x.Id).Select(x => x.Id).Take(most).ToListAsync(stop);

    /// <summary>Which of these entries fit.</summary>
    public async Task<HashSet<Guid>> Keep(IReadOnlyList<SearchHit> entries, CancellationToken stop)
    {
        var kept = new HashSet<Guid>();
        foreach (var kind in entries.GroupBy(x => x.Kind))
            foreach (var ids in kind.Select(x => x.Id).Chunk(500))
                if (OfKind(kind.Key, ids) is { } query) kept.UnionWith(await query.ToListAsync(stop));
        return kept;
    }

    IQueryable<Guid>? OfKind(FoundKind kind, Guid[] ids)
    {
        var tasks = Fitting(db.Tasks);
        var topics = db.Set<Topic>().AsQueryable();
        if (_clients is { } clients) topics = topics.Where(x => clients.Contains(x.ClientId));
        if (_projects is { } projects) topics = topics.Where(x => x.ProjectId != null && projects.Contains(x.ProjectId.Value));
        var (people, talks) = (_people, wish.IsDone is null);
        return kind switch
        {
            FoundKind.Task => tasks.Where(x => ids.Contains(x.Id)).Select(x => x.Id),
            FoundKind.Project when talks && people is null => db.Projects.Where(x => ids.Contains(x.Id) && (_projects == null || _projects.Contains(x.Id)) && (_clients == null || _clients.Contains(x.ClientId))).Select(x => x.Id),
            FoundKind.Client when talks && people is null && _projects is null => db.Clients.Where(x => ids.Contains(x.Id) && (_clients == null || _clients.Contains(x.Id))).Select(x => x.Id),
            FoundKind.Contact when talks && people is null && _projects is null => db.Set<Contact>().Where(x => ids.Contains(x.Id) && (_clients == null || _clients.Contains(x.ClientId))).Select(x => x.Id),
            FoundKind.Topic when talks && people is null => topics.Where(x => ids.Contains(x.Id)).Select(x => x.Id),
            FoundKind.Message when talks => db.Set<Message>().Where(x => ids.Contains(x.Id) && topics.Any(y => y.Id == x.TopicId) && (people == null || (x.MemberId != null && people.Contains(x.MemberId.Value)))).Select(x => x.Id),
            FoundKind.Note when talks => Notes(ids, topics, people),
            FoundKind.File when talks => db.TaskAttachments.Where(x => ids.Contains(x.Id) && tasks.Any(y => y.Id == x.TaskId)).Select(x => x.Id)
                .Concat(db.Set<MessageFile>().Where(x => ids.Contains(x.Id) && people == null && topics.Any(y => y.Id == x.Message.TopicId)).Select(x => x.Id)),
            _ => null,
        };
    }

    IQueryable<Guid> Notes(Guid[] ids, IQueryable<Topic> topics, List<Guid>? people)
    {
        var tasks = new SearchNarrowing(db, by, wish with { Person = null, IsDone = null }) { _clients = _clients, _projects = _projects }.Fitting(db.Tasks);
        return db.TaskNotes.Where(x => ids.Contains(x.Id) && tasks.Any(y => y.Id == x.TaskId) && (people == null || (x.AuthorId != null && people.Contains(x.AuthorId.Value)))).Select(x => x.Id)
            .Concat(db.Set<TopicNote>().Where(x => ids.Contains(x.Id) && topics.Any(y => y.Id == x.TopicId) && (people == null || people.Contains(x.AuthorId))).Select(x => x.Id));
    }

    IQueryable<WorkTask> Fitting(IQueryable<WorkTask> tasks)
    {
        if (_clients is { } clients) tasks = tasks.Where(x => clients.Contains(x.ClientId));
        if (_projects is { } projects) tasks = tasks.Where(x => projects.Contains(x.ProjectId));
        if (_people is { } people) tasks = tasks.Where(x => (x.AssigneeId != null && people.Contains(x.AssigneeId.Value)) || x.People.Any(y => y.Part == TaskPart.Works && people.Contains(y.MemberId)));
        return wish.IsDone switch { true => tasks.Where(x => x.ClosedAt != null), false => tasks.Where(x => x.ClosedAt == null), _ => tasks };
    }

    // In memory: an agency has hundreds of names, and the engines do not fold letters alike.
    static async Task<List<Guid>> Named(IQueryable<Name> names, string said, CancellationToken stop)
    {
        var folded = Folded(said);
        var all = await names.ToListAsync(stop);
        var exact = all.Where(x => x.Code is { } code && Folded(code) == folded).Select(x => x.Id).ToList();
        return exact.Count > 0 ? exact : [.. all.Where(x => Folded(x.Said).Split(' ').Any(word => word.StartsWith(folded, StringComparison.Ordinal)) || Folded(x.Said).Contains(folded, StringComparison.Ordinal)).Select(x => x.Id).Take(200)];
    }

    static string Folded(string text) => text.Trim().ToLowerInvariant().Replace('ё', 'е').Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

    sealed record Name(Guid Id, string Said, string? Code);
}

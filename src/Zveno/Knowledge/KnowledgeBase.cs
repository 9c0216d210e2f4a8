using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>Which articles are looked among.</summary>
public enum Shelf
{
    /// <summary>Those in use, for the staff.</summary>
    Staff,
    /// <summary>The public ones of them, for clients: with an index of their own, so that not even their order tells of the others.</summary>
    Public,
    /// <summary>Drafts, those that were put away too: what was proposed once.</summary>
    Proposed,
}

/// <summary>
/// The articles of the agencies that are in use now, indexed in memory. Each question asks first what was written since the last one, by version, so that an article is found
/// as soon as it is saved, on every node.
/// </summary>
public sealed class KnowledgeBase(Scopes scopes)
{
    /// <summary>So many agencies' articles are held; the ones that asked longest ago go.</summary>
    const int MostAgencies = 16;

    /// <summary>So many articles of an agency are indexed, those written last.</summary>
    const int MostArticles = 150_000;

    readonly ConcurrentDictionary<Guid, Shelves> _known = [];

    /// <summary>The articles that answer a question best, the best first.</summary>
    /// <param name="agency">Whose.</param>
    /// <param name="most">At most so many.</param>
    public async Task<IReadOnlyList<Suggested>> Find(Guid agency, Shelf shelf, string question, int most, CancellationToken stop = default) => (await Find(agency, shelf, [question], most, stop))[0];

    /// <summary>The same of several questions, by the articles as they are now.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Suggested>>> Find(Guid agency, Shelf shelf, IReadOnlyList<string> questions, int most, CancellationToken stop = default)
    {
        var shelves = Of(agency);
        await shelves.Turn.WaitAsync(stop);
        try
        {
            await shelves.Refresh(scopes, agency, stop);
            return [.. questions.Select(x => shelves.Index[shelf].Find(x, most))];
        }
        finally { shelves.Turn.Release(); }
    }

    Shelves Of(Guid agency)
    {
        if (!_known.ContainsKey(agency) && _known.Count >= MostAgencies)
            foreach (var old in _known.OrderBy(x => x.Value.Asked).Take(MostAgencies / 4).ToList()) _known.TryRemove(old.Key, out _);
        return _known.GetOrAdd(agency, _ => new Shelves());
    }

    sealed class Shelves
    {
        long _version;

        public SemaphoreSlim Turn { get; } = new(1, 1);
        public Dictionary<Shelf, ArticleIndex> Index { get; private set; } = Empty();
        public long Asked { get; private set; }

        public async Task Refresh(Scopes scopes, Guid agency, CancellationToken stop)
        {
            Asked = Environment.TickCount64;
            if (Index.Values.Any(x => x.IsWorn)) (Index, _version) = (Empty(), 0);
            await using var scope = scopes.As(new SystemViewer(agency));
            var changed = scope.Db.Articles.AsNoTracking().Where(x => x.Version > _version);
            if (_version == 0) changed = changed.OrderByDescending(x => x.Version).Take(MostArticles);
            var last = _version;
            await foreach (var one in changed.Select(x => new { x.Id, x.Question, x.Answer, x.IsPublic, x.IsDraft, x.ArchivedAt, x.Version }).AsAsyncEnumerable().WithCancellation(stop))
            {
                var inUse = !one.IsDraft && one.ArchivedAt is null;
                Put(Shelf.Staff, inUse, one.Id, one.Question, one.Answer);
                Put(Shelf.Public, inUse && one.IsPublic, one.Id, one.Question, one.Answer);
                Put(Shelf.Proposed, one.IsDraft, one.Id, one.Question, "");
                last = Math.Max(last, one.Version);
            }
            _version = last;
        }

        void Put(Shelf shelf, bool stands, Guid id, string question, string answer)
        {
            if (stands) Index[shelf].Put(id, question, answer);
            else Index[shelf].Remove(id);
        }

        static Dictionary<Shelf, ArticleIndex> Empty() => Enum.GetValues<Shelf>().ToDictionary(x => x, _ => new ArticleIndex());
    }
}

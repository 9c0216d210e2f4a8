using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>What stood around the cards of an import: labels, stages, the project, the client. What holds nothing more goes.</summary>
sealed class UnmakingFrame(Db db, IReadOnlyList<MadeRef> refs, Member by, DateTimeOffset at)
{
    readonly List<UndoneProject> _projects = [];
    readonly List<(Type Type, Guid Id)> _last = [];

    public int Labels { get; private set; }
    public int Stages { get; private set; }
    public bool ClientIsGone { get; private set; }
    public IReadOnlyList<UndoneProject> Projects => _projects;
    public HashSet<Guid> Gone { get; } = [];

    /// <summary>Takes what can go now; the project and the client go in <see cref="Finish"/>.</summary>
    public async Task Do(IReadOnlyList<Project> projects, Import import, CancellationToken stop)
    {
        Labels = await Empty<Label>(ImportedKind.Label, stop);
        Stages = await Empty<Stage>(ImportedKind.List, stop);
        foreach (var project in projects)
        {
            var end = await End(project, import, stop);
            _projects.Add(new(project.Name, end));
            if (end == ProjectEnd.Gone) Gone.Add(project.Id);
            project.Touch();
            foreach (var topic in (string[])["projects", WorkTopics.Board(project.Id), WorkTopics.Frame(project.Id)]) db.Tell(topic);
        }
        await db.SaveChangesAsync(stop);
        foreach (var id in Gone) db.Entry(projects.First(x => x.Id == id)).State = EntityState.Detached;
        _last.AddRange(Gone.Select(x => (typeof(Project), x)));
        foreach (var made in refs.Where(x => x.Kind == ImportedKind.Client && Gone.Contains(x.ProjectId)))
        {
            if (await Holds(typeof(Client), made.Ours, [typeof(Project), typeof(Import)], stop) || await db.Projects.AnyAsync(x => x.ClientId == made.Ours && !Gone.Contains(x.Id), stop)) continue;
            if (await db.Imports.AnyAsync(x => x.ClientId == made.Ours && x.Id != import.Id, stop)) continue;
            ClientIsGone = true;
            _last.Add((typeof(Client), made.Ours));
        }
        // a room that is told keeps a state of its own: not one of a client who goes
        foreach (var client in projects.Select(x => x.ClientId).Distinct().Where(x => !_last.Contains((typeof(Client), x)))) db.Tell(ClientTopics.Room(client));
    }

    /// <summary>Deletes what nothing refers to any more.</summary>
    public async Task Finish(CancellationToken stop)
    {
        foreach (var (type, id) in _last) await Rows.Of(db.Model.FindEntityType(type)!).Remove(db, [id], stop);
    }

    /// <summary>Of those that the import made, takes the ones that nothing refers to and nobody changed.</summary>
    async Task<int> Empty<T>(ImportedKind kind, CancellationToken stop) where T : Owned
    {
        var gone = 0;
        foreach (var portion in refs.Where(x => x.Kind == kind).Select(x => x.Ours).Chunk(Rows.Portion))
        {
            var kept = (await db.Set<ActivityRow>().Where(x => portion.Contains(x.Subject)).Select(x => x.Subject).ToListAsync(stop)).ToHashSet();
            foreach (var (table, key) in Rows.Referring(db, typeof(T))) kept.UnionWith(await Rows.Of(table).ReferredTo(db, key, portion, stop));
            var empty = await db.Set<T>().Where(x => portion.Contains(x.Id) && !kept.Contains(x.Id)).Select(x => x.Id).ToListAsync(stop);
            foreach (var entry in db.ChangeTracker.Entries<T>().Where(x => empty.Contains(x.Entity.Id)).ToList()) entry.State = EntityState.Detached;
            await new Rows<T>().Remove(db, empty, stop);
            gone += empty.Count;
        }
        return gone;
    }

    async Task<ProjectEnd> End(Project project, Import import, CancellationToken stop)
    {
        if (!refs.Any(x => x.Kind == ImportedKind.Project && x.Ours == project.Id)) return ProjectEnd.Stays;
        if (await db.Tasks.AnyAsync(x => x.ProjectId == project.Id && x.ArchivedAt == null, stop)) return ProjectEnd.Stays;
        var theirs = await db.Set<ActivityRow>().AnyAsync(x => x.Subject == project.Id && x.Kind != nameof(ProjectBegun) && x.Kind != nameof(BoardImported), stop);
        if (!theirs && !await Holds(typeof(Project), project.Id, [typeof(Import)], stop) && !await db.Imports.AnyAsync(x => x.ProjectId == project.Id && x.Id != import.Id, stop)) return ProjectEnd.Gone;
        if (!project.IsArchived) project.Archive(by, at);
        return ProjectEnd.Archived;
    }

    /// <summary>Whether anything refers to it; a row that shares its id is a state of its own and goes with it.</summary>
    async Task<bool> Holds(Type type, Guid id, IReadOnlyList<Type> but, CancellationToken stop)
    {
        foreach (var (table, key) in Rows.Referring(db, type).Where(x => x.Key != nameof(Owned.Id) && !but.Contains(x.Table.ClrType)))
            if (await Rows.Of(table).ReferredTo(db, key, [id], stop) is { Count: > 0 }) return true;
        return false;
    }
}

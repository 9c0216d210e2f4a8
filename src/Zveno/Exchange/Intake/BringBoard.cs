using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Brings a board in, as it was decided.</summary>
public sealed record BringBoard(Guid Import) : Job;

/// <summary>Does it: the whole board in the one transaction of the job, or nothing (see docs/decisions/0031).</summary>
sealed class BringBoardJob(Db db, FileStore files, ImportProgress progress, TimeProvider clock) : IDo<BringBoard>
{
    public async Task Do(BringBoard job, CancellationToken stop)
    {
        var begun = clock.GetTimestamp();
        var import = await db.Imports.OneVisible(job.Import, stop);
        if (import is not { State: ImportState.Mapped, Order: { } order }) return;
        var (at, agency, by) = (clock.GetUtcNow(), await db.Agency(), await db.Members.OneVisible(import.By, stop));
        var text = new Text(by.Language ?? agency.Language, TimeZoneInfo.FindSystemTimeZoneById(agency.Zone), at);
        try
        {
            var boards = await Read(import, text.Zone, stop);
            var words = new Text(agency.Language, text.Zone, at);
            var (counts, done, all) = (new IntakeCounts(), 0, boards.Sum(x => x.Board.Cards.Count));
            var (brought, sorts) = (new List<Intake>(), await IntakeSorts.Of(db, stop));
            foreach (var (named, board) in boards)
            {
                if (named is null && board.Cards.Count == 0 && boards.Count > 1) continue;          // every row names its project
                var (project, isNew) = named is null ? await Main(import, order, agency, by, at, stop) : await Named(named, import, order, agency, by, at, stop);
                await db.Entry(project).Collection(x => x.Stages).LoadAsync(stop);
                var into = new Intake(db, import, board, project, order, new IntakeRefs(db, import, project, at), by, words, at) { Counts = counts, Sorts = sorts };
                if (isNew) into.Refs.Add(ImportedKind.Project, board.Id, project.Id);
                if (isNew && import.NewClient is not null && brought.Count == 0) into.Refs.Add(ImportedKind.Client, board.Id, project.ClientId);
                var before = done;
                await Take(into, n => progress.Tell(db, import.Id, before + n, all), stop);
                done += board.Cards.Count;
                brought.Add(into);
            }
            import.End(brought[0].Project, ReportOf(brought, counts, clock.GetElapsedTime(begun)), at);
        }
        catch (Refused refused)
        {
            import.GiveBack(refused.Why(text));                         // thrown only before anything of the board was made
        }
        finally
        {
            progress.End(import.Id);
        }
    }

    async Task<IReadOnlyList<(string? Project, TrelloBoard Board)>> Read(Import import, TimeZoneInfo zone, CancellationToken stop)
    {
        await using var file = files.Open(await db.Set<StoredFile>().OneVisible(import.FileId, stop));
        return import.Table is { } table ? TableReading.Boards(file, table, import.Id, import.Preview.Name, zone, byTitle: import.Order!.Backlog).Boards : [(null, TrelloExport.Read(file, UploadBoard.Limits))];
    }

    async Task<(Project, bool IsNew)> Main(Import import, ImportOrder order, Agency agency, Member by, DateTimeOffset at, CancellationToken stop) =>
        await db.ProjectOf(import) is { } known ? (known, false) : (await Begin(import, order, order.ProjectName, order.Code, agency, by, at, stop), true);

    /// <summary>The client's project of that name or code; begun when there is none.</summary>
    async Task<(Project, bool IsNew)> Named(string name, Import import, ImportOrder order, Agency agency, Member by, DateTimeOffset at, CancellationToken stop)
    {
        var client = (await db.ProjectOf(import))?.ClientId ?? import.ClientId ?? _taken?.Id;
        var said = ColumnNames.Folded(name);
        var known = (await db.Projects.Where(x => x.ClientId == client && x.ArchivedAt == null).OrderBy(x => x.Id).ToListAsync(stop)).Find(x => ColumnNames.Folded(x.Name) == said || ColumnNames.Folded(x.Code) == said);
        return known is not null ? (known, false) : (await Begin(import, order, TrelloTidy.Cut(TrelloTidy.Line(name), 160), ProjectCode.Suggest(name), agency, by, at, stop), true);
    }

    Client? _taken;

    async Task<Project> Begin(Import import, ImportOrder order, string name, string wished, Agency agency, Member by, DateTimeOffset at, CancellationToken stop)
    {
        Import.Demands(by);
        var target = import.ClientId ?? (await db.ProjectOf(import))?.ClientId;
        var client = target is { } id ? await db.Clients.OneVisible(id, stop) : _taken ??= new Client(Ids.New(at), import.NewClient!, ClientClass.Standard, agency.Zone, by, by, at);
        var code = await db.FreeCode(wished, stop);
        var project = new Project(Ids.New(at), client, name, code, order.Visible, by, at);
        db.Add(project);
        return project;
    }

    async Task Take(Intake into, Action<int> tell, CancellationToken stop)
    {
        await into.Refs.Load(stop);
        var (lists, labels) = (new IntakeLists(into), new IntakeLabels(into));
        await lists.Take(stop);
        await labels.Take(stop);
        tell(0);
        await new IntakeCards(into, lists, labels).Take(tell, stop);
        await db.SavePart(stop);                                // before Save, so that it tells one board and not thousands of cards
        foreach (var topic in into.Topics.Take(200)) db.Tell(topic);
        db.Tell(ClientTopics.Room(into.Project.ClientId));
    }

    ImportReport ReportOf(IReadOnlyList<Intake> brought, IntakeCounts counts, TimeSpan took)
    {
        var (gone, names, first) = (new HashSet<Guid>(), new List<string>(), brought[0]);
        if (!first.IsTable)                                             // what a table does not hold is no sign of anything
        {
            var cards = first.Board.Cards.Select(x => x.Id).ToHashSet(StringComparer.Ordinal);
            gone = first.Refs.Cards.Where(x => !cards.Contains(x.External)).Select(x => x.Task).ToHashSet();
            names = db.ChangeTracker.Entries<WorkTask>().Where(x => gone.Contains(x.Entity.Id)).OrderBy(x => x.Entity.Number).Take(10).Select(x => x.Entity.Title).ToList();
        }
        return new(brought.Any(x => x.Refs.IsUpdate), counts[ImportedKind.List], counts[ImportedKind.Card], counts[ImportedKind.Label], counts[ImportedKind.Checklist], counts[ImportedKind.Item],
            counts[ImportedKind.Comment], counts[ImportedKind.Attachment], counts.Orders, counts.CardsArchived, counts.Unassigned, counts.Shared,
            counts.StartsDropped, counts.DatesDropped, counts.TextsCut, gone.Count, names, first.Order.Invited, first.Board.Problems, (long)took.TotalMilliseconds);
    }
}

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
            var board = await Read(import, stop);
            var known = await db.ProjectOf(import);
            var project = known ?? await Begin(import, order, agency, by, at, stop);
            await db.Entry(project).Collection(x => x.Stages).LoadAsync(stop);
            var words = new Text(agency.Language, text.Zone, at);
            var into = new Intake(db, import, board, project, order, new IntakeRefs(db, import, project, at), by, words, at);
            if (known is null) into.Refs.Add(ImportedKind.Project, board.Id, project.Id);
            if (known is null && import.NewClient is not null) into.Refs.Add(ImportedKind.Client, board.Id, project.ClientId);
            await Take(into, import, stop);
            import.End(project, ReportOf(into, clock.GetElapsedTime(begun)), at);
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

    async Task<TrelloBoard> Read(Import import, CancellationToken stop)
    {
        await using var file = files.Open(await db.Set<StoredFile>().OneVisible(import.FileId, stop));
        return TrelloExport.Read(file, UploadBoard.Limits);
    }

    async Task<Project> Begin(Import import, ImportOrder order, Agency agency, Member by, DateTimeOffset at, CancellationToken stop)
    {
        Import.Demands(by);
        var client = import.ClientId is { } id ? await db.Clients.OneVisible(id, stop) : new Client(Ids.New(at), import.NewClient!, ClientClass.Standard, agency.Zone, by, by, at);
        var code = await db.FreeCode(order.Code, stop);
        var project = new Project(Ids.New(at), client, order.ProjectName, code, order.Visible, by, at);
        db.Add(project);
        return project;
    }

    async Task Take(Intake into, Import import, CancellationToken stop)
    {
        await into.Refs.Load(stop);
        var (lists, labels) = (new IntakeLists(into), new IntakeLabels(into));
        await lists.Take(stop);
        await labels.Take(stop);
        progress.Tell(db, import.Id, 0, into.Board.Cards.Count);
        await new IntakeCards(into, lists, labels).Take(done => progress.Tell(db, import.Id, done, into.Board.Cards.Count), stop);
        await db.SaveChangesAsync(stop);                                // before Save, so that it tells one board and not thousands of cards
        foreach (var topic in into.Topics.Take(200)) db.Tell(topic);
        db.Tell(ClientTopics.Room(into.Project.ClientId));
    }

    static ImportReport ReportOf(Intake into, TimeSpan took)
    {
        var counts = into.Counts;
        var cards = into.Board.Cards.Select(x => x.Id).ToHashSet(StringComparer.Ordinal);
        var gone = into.Refs.Cards.Where(x => !cards.Contains(x.External)).Select(x => x.Task).ToHashSet();
        var names = into.Db.ChangeTracker.Entries<WorkTask>().Where(x => gone.Contains(x.Entity.Id)).OrderBy(x => x.Entity.Number).Take(10).Select(x => x.Entity.Title).ToList();
        return new(into.Refs.IsUpdate, counts[ImportedKind.List], counts[ImportedKind.Card], counts[ImportedKind.Label], counts[ImportedKind.Checklist], counts[ImportedKind.Item],
            counts[ImportedKind.Comment], counts[ImportedKind.Attachment], counts.Orders, counts.CardsArchived, counts.Unassigned, counts.Shared, counts.TimesDropped,
            counts.StartsDropped, counts.DatesDropped, counts.TextsCut, gone.Count, names, into.Order.Invited, into.Board.Problems, (long)took.TotalMilliseconds);
    }
}

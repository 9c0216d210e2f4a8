using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Takes a Trello export or a table in and reads what is in it; nothing is made of it yet.</summary>
public static class UploadBoard
{
    /// <summary>What is taken: not more than the product keeps of any file.</summary>
    public static readonly TrelloLimits Limits = TrelloLimits.Default with { MaxBytes = (int)FileStore.MostBytes };

    /// <summary>A board of more lists or cards is refused: Trello's own are far below, and one import is one transaction.</summary>
    public const int MostLists = 1_000, MostCards = 20_000;

    /// <param name="Client">Whose project it will be; null with <paramref name="ClientName"/>. Not asked when the board was imported before.</param>
    /// <param name="ClientName">A client to take on; one of this name that is there already is taken.</param>
    /// <param name="Backlog">A project of that client into whose backlog a table goes.</param>
    public record Form(Guid? Client = null, string? ClientName = null, Guid? Backlog = null) : Input<Form>;

    /// <summary>Brings a file that a client sent, as it is: his sheet of wishes for the backlog of the project that the talk is about.</summary>
    public record SentForm : Input<SentForm>;

    public static void Map(Routes routes)
    {
        routes.Post("imports", Handle);
        routes.Post("message-files/{file:guid}/import", Sent);
    }

    static async Task<Answer> Sent(Guid file, SentForm form, Db db, Member by, FileStore files, Page page, TimeProvider clock, CancellationToken stop)
    {
        Import.Demands(by);
        var sent = await db.MessageFiles.AsNoTracking().OneVisible(file, stop);
        var of = await db.Messages.AsNoTracking().Where(x => x.Id == sent.MessageId).Select(x => new { x.ClientId, x.Topic.ProjectId }).SingleAsync(stop);
        var stored = await db.Set<StoredFile>().OneVisible(sent.FileId, stop);
        await using var bytes = files.Open(stored);
        var given = new FormFile(bytes, 0, bytes.Length, "file", sent.Name);
        var (at, id) = (clock.GetUtcNow(), form.Id ?? Ids.New(clock.GetUtcNow()));
        var (table, board) = await Read(given, TrelloTidy.Cut(Path.GetFileNameWithoutExtension(sent.Name), 150), id, db, page, stop);
        var client = await db.Clients.OneVisible(of.ClientId, stop);
        var import = table is null ? new Import(id, board, stored, client, null, by, at) : new Import(id, table with { ForBacklog = true }, board, stored, client, null, by, at);
        if (of.ProjectId is { } project && await db.Projects.SingleOrDefaultAsync(x => x.Id == project && x.ArchivedAt == null, stop) is { } target) import.Into(target);
        db.Add(import);
        await db.Save(stop);
        return Show(import);
    }

    static async Task<Answer> Handle(Form form, Db db, Member by, FileStore files, Page page, TimeProvider clock, CancellationToken stop)
    {
        Import.Demands(by);
        if (form.Files is not [{ } given, ..]) throw Refusals.NoFile();
        if (given.Length > FileStore.MostBytes) throw Refusals.BadFile(new TrelloRefused(TrelloRefusal.TooLarge, limit: FileStore.MostBytes));
        if (await Again(form, given, db, stop) is { } before) return Show(before);
        var at = clock.GetUtcNow();
        var id = form.Id ?? Ids.New(at);
        var name = TrelloTidy.Cut(Path.GetFileNameWithoutExtension(given.FileName), 150);
        var (table, board) = await Read(given, name, id, db, page, stop);
        var backlog = form.Backlog is { } wanted ? await db.Projects.Where(x => x.ArchivedAt == null).OneVisible(wanted, stop) : null;
        var client = backlog is null ? await ClientOf(form, db, stop) : await db.Clients.OneVisible(backlog.ClientId, stop);
        var file = await files.Take(db, given, by.Id, stop);
        var import = table is null ? new Import(id, board, file, client, form.ClientName, by, at) : new Import(id, table with { ForBacklog = backlog is not null }, board, file, client, form.ClientName, by, at);
        if (client is null && import.NewClient is null && await db.ProjectOf(import) is null) throw Refusals.NoClient();
        if (backlog is not null) import.Into(backlog);
        db.Add(import);
        await db.Save(stop);
        return Show(import);
    }

    static Answer Show(Import import) => Answer.GoTo($"/imports/{import.Id}").OrJson(() => ImportJson.Of(import)).Created($"/api/v1/imports/{import.Id}");

    /// <summary>The same file under the same client-made id is the same import; another file under it is a mistake.</summary>
    static async Task<Import?> Again(Form form, IFormFile given, Db db, CancellationToken stop)
    {
        if (form.Id is not { } id || await db.Imports.SingleOrDefaultAsync(x => x.Id == id, stop) is not { } made) return null;
        await using var stream = given.OpenReadStream();
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop));
        return await db.Set<StoredFile>().AnyAsync(x => x.Id == made.FileId && x.Sha256 == hash, stop) ? made : throw Refusals.SentBefore();
    }

    /// <summary>A board of Trello is JSON with lists and cards; whatever else holds rows is a table.</summary>
    static async Task<(TableShape?, TrelloBoard)> Read(IFormFile given, string name, Guid id, Db db, Page page, CancellationToken stop)
    {
        if (!IsTable(given)) return (null, Read(given));
        await using var stream = given.OpenReadStream();
        return await TableReading.First(db, stream, id, name, page.Text.Zone, stop);
    }

    static bool IsTable(IFormFile given)
    {
        using var stream = given.OpenReadStream();
        try
        {
            var kind = TableFile.KindOf(stream);
            if (kind != TableKind.Json) return true;
            if (JsonRows.IsBoard(stream)) return false;
            stream.Position = 0;
            _ = JsonRows.Read(stream);
            return true;
        }
        catch (TableRefused refused) when (refused.Why is TableRefusal.NoRows or TableRefusal.Empty)
        {
            return false;                                               // the reader of boards says what is wrong with it
        }
        catch (TableRefused refused)
        {
            throw Refusals.BadTable(refused);
        }
    }

    static TrelloBoard Read(IFormFile given)
    {
        try
        {
            using var stream = given.OpenReadStream();
            var board = TrelloExport.Read(stream, Limits);
            if (board.Lists.Count > MostLists || board.Cards.Count > MostCards) throw Refusals.TooBig(MostLists, MostCards);
            return board;
        }
        catch (TrelloRefused refused)
        {
            throw Refusals.BadFile(refused);
        }
    }

    static async Task<Client?> ClientOf(Form form, Db db, CancellationToken stop)
    {
        var name = form.ClientName?.Trim();
        if (form.Client is not null && !string.IsNullOrEmpty(name)) throw Refusals.TwoClients();
        if (form.Client is { } id) return await db.Clients.Active().SingleOrDefaultAsync(x => x.Id == id, stop) ?? throw new NotHere();
        return string.IsNullOrEmpty(name) ? null : (await db.Clients.Active().ToListAsync(stop)).Find(x => string.Equals(x.Name, name, StringComparison.OrdinalIgnoreCase));
    }
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Brings hours in from Everhour, Toggl, Clockify or Kimai: the file is read and shown, then a person says who is who and what goes where, then they come; all of it can be taken back.</summary>
public static class BringHours
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>The table, as a file.</summary>
    public record FileForm : Input<FileForm>;

    /// <param name="Order">Which comes first in the dates; asked only where the file does not prove it.</param>
    /// <param name="People">Members by name or address there; who is not named stays out.</param>
    /// <param name="Projects">Projects by «client / project» there; what is not named stays out.</param>
    public record RunForm(DateOrder? Order = null, IReadOnlyDictionary<string, Guid>? People = null, IReadOnlyDictionary<string, Guid>? Projects = null) : Input<RunForm>;

    public static void Map(Routes routes)
    {
        routes.Post<HoursImportJson>("hours-imports", Upload);
        routes.Post<HoursImportJson>("hours-imports/{import:guid}/run", Run);
        routes.Post<HoursImportJson>("hours-imports/{import:guid}/undo", Undo);
    }

    static async Task<Answer> Upload(FileForm form, Db db, Member by, TimeProvider clock, CancellationToken stop)
    {
        HoursImport.Demands(by);
        if (form.Files?.FirstOrDefault(x => x.Length > 0) is not { } file) throw Refusals.NoFile();
        if (file.Length > MostBytes) throw Refusals.BadTable(new TableRefused(TableRefusal.TooLarge, MostBytes));
        if (form.Id is { } id && await db.HoursImports.SingleOrDefaultAsync(x => x.Id == id, stop) is { } made) return Shown(made);
        using var kept = new MemoryStream();
        await file.CopyToAsync(kept, stop);
        kept.Position = 0;
        HoursTable table;
        try { table = HoursReading.Read(kept) ?? throw Refusals.NotHours(); }
        catch (TableRefused broken) { throw Refusals.BadTable(broken); }
        var import = new HoursImport(form.Id ?? Ids.New(clock.GetUtcNow()), Path.GetFileName(file.FileName), table, by, clock.GetUtcNow());
        db.Add(import);
        await db.Save(stop);
        return Shown(import).Created($"/api/v1/hours-imports/{import.Id}");
    }

    static async Task<Answer> Run(Guid import, RunForm form, HttpContext http, Db db, Member by, TimeProvider clock, CancellationToken stop)
    {
        HoursImport.Demands(by);
        var one = await db.HoursImports.OneVisible(import, stop);
        var (table, at) = (one.Table, clock.GetUtcNow());
        var order = table.Order ?? form.Order ?? throw Refusals.DateOrderIsAsked();
        var people = form.People ?? Chosen(http, "who", HoursImportModel.PeopleOf(table));
        var places = form.Projects ?? Chosen(http, "where", HoursImportModel.PlacesOf(table));
        var (made, report) = await new HoursIntake(db, by, at).Bring(table, new HoursOrder(order, people, places), stop);
        one.End(report, made, by, at);
        await db.Save(stop);
        return Shown(one);
    }

    static async Task<Answer> Undo(Guid import, Db db, Member by, Page page, TimeProvider clock, CancellationToken stop)
    {
        HoursImport.Demands(by);
        var one = await db.HoursImports.OneVisible(import, stop);
        if (one.State is HoursImportState.Done) one.Undo(await new HoursIntake(db, by, clock.GetUtcNow()).TakeBack(one.Made, stop), by, clock.GetUtcNow());
        await db.Save(stop);
        return Shown(one).Say(page.Text.Exchange.HoursUndone);
    }

    static Answer Shown(HoursImport import) => Answer.GoTo($"/hours/imports/{import.Id}").OrJson(() => HoursImportJson.Of(import));

    /// <summary>The fields of the page, one a name in its order.</summary>
    static Dictionary<string, Guid> Chosen(HttpContext http, string field, IReadOnlyList<string> names) => !http.Request.HasFormContentType ? []
        : names.Select((name, i) => (name, Said: http.Request.Form[$"{field}-{i}"].ToString())).Where(x => Guid.TryParse(x.Said, out _)).ToDictionary(x => x.name, x => Guid.Parse(x.Said));
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Media;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Tells readings of a project's metrics from a table. What could not be read is listed line by line with its own words; everything else is kept. Brought in again, it changes nothing.</summary>
public static class BringReadings
{
    /// <summary>Longest table, in bytes.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <param name="Text">The table as it was pasted; a file comes in its place.</param>
    public record Form(string? Text = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<ReadingsReport>("projects/{project}/readings-table", Handle);

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Measures) throw new NotHere();
        var of = await db.ProjectFor(by, project);
        if (of.IsArchived) throw Refusals.ReadingsOfEnded(of.Name);
        using var table = await Table(form, stop);
        var metrics = await db.Metrics.Include(x => x.Project).Where(x => x.ProjectId == of.Id && x.ArchivedAt == null).OrderBy(x => x.MadeAt).ThenBy(x => x.Id).ToListAsync(stop);
        var read = ReadingsTable.Read(table, [.. metrics.Select(x => x.Name)]);
        var ids = metrics.ConvertAll(x => x.Id);
        var known = await db.Readings.Where(x => ids.Contains(x.MetricId)).ToDictionaryAsync(x => (x.MetricId, x.On), stop);
        var (told, replaced, problems, at) = (0, 0, read.Problems.ToList(), clock.GetUtcNow());
        foreach (var cell in read.Cells)
        {
            var metric = metrics[cell.Column];
            try
            {
                if (!known.TryGetValue((metric.Id, cell.On), out var before))
                {
                    var fresh = new Reading(Ids.New(at), metric, cell.On, cell.Value, by, at);
                    known[(metric.Id, cell.On)] = fresh;
                    db.Add(fresh);
                    told++;
                }
                else if (before.Value != cell.Value)
                {
                    before.Say(cell.Value, by, at);
                    replaced++;
                }
            }
            catch (Refused) { problems.Add(new ReadingProblem(cell.Line, cell.Said)); }
        }
        await db.Save(stop);
        var report = new ReadingsReport(of.Code, of.Name, told, replaced, [.. problems.OrderBy(x => x.Line)]);
        return Answer.Page<ReadingsReportPage>(report).OrJson(() => report);
    }

    static async Task<Stream> Table(Form form, CancellationToken stop)
    {
        if (form.Files?.FirstOrDefault(x => x.Length > 0) is { } file)
        {
            if (file.Length > MostBytes) throw Refusals.ReadingsTooLong();
            var kept = new MemoryStream();
            await file.CopyToAsync(kept, stop);
            kept.Position = 0;
            return kept;
        }
        if (string.IsNullOrWhiteSpace(form.Text)) throw Refusals.NoReadings();
        var pasted = System.Text.Encoding.UTF8.GetBytes(form.Text);
        return pasted.Length <= MostBytes ? new MemoryStream(pasted) : throw Refusals.ReadingsTooLong();
    }
}

/// <summary>What came of a table of readings.</summary>
/// <param name="Project">Its code.</param>
/// <param name="Told">How many values are new.</param>
/// <param name="Replaced">How many took the place of another value of the same day.</param>
/// <param name="Problems">What could not be read, in the order of the lines.</param>
public sealed record ReadingsReport(string Project, string Name, int Told, int Replaced, IReadOnlyList<ReadingProblem> Problems);

/// <summary>A cell that says no date or number, or a heading that no metric has.</summary>
/// <param name="Line">From 1; 1 is the line of headings.</param>
/// <param name="Said">What stands there.</param>
public sealed record ReadingProblem(int Line, string Said);

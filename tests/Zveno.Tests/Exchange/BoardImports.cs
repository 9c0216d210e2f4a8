using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;
using Zveno.Exchange;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Exchange;

/// <summary>Boards brought in as people do it: file, decision, job.</summary>
static class BoardImports
{
    /// <summary>Sends a file to the API.</summary>
    public static async Task<HttpResponseMessage> Upload(this Actor actor, byte[] file, Guid? client = null, string? clientName = null, Guid? id = null, string name = "board.json")
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } }, "file", name } };
        if (client is not null) form.Add(new StringContent(client.Value.ToString()), "client");
        if (clientName is not null) form.Add(new StringContent(clientName), "clientName");
        if (id is not null) form.Add(new StringContent(id.Value.ToString()), "id");
        return await actor.Submit("/api/v1/imports", form);
    }

    /// <summary>Sends a file and expects it to be taken; the import's id.</summary>
    public static async Task<Guid> Brings(this Actor actor, byte[] file, Guid? client = null, string? clientName = null)
    {
        var answer = await actor.Upload(file, client, clientName);
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(201, text);
        return JsonNode.Parse(text)!["id"]!.GetValue<Guid>();
    }

    /// <summary>Sends a file, decides as given and has it done; the report.</summary>
    public static async Task<ImportReport> Import(this World world, Member by, byte[] file, object? order = null)
    {
        var id = await world.Api(by).Brings(file, world.Bakery.Id);
        await world.Api(by).Does($"/api/v1/imports/{id}/run", order ?? new { });
        await world.RunJobs();
        return await world.ReportOf(id);
    }

    /// <summary>The report; fails with the trouble when there is none.</summary>
    public static async Task<ImportReport> ReportOf(this World world, Guid import)
    {
        var one = await world.Read(db => db.Imports.SingleAsync(x => x.Id == import));
        var jobs = await world.Read(db => db.Set<JobRow>().Where(x => x.AgencyId == world.AgencyId && x.Error != null).Select(x => x.Error).ToListAsync());
        return one.Report ?? throw new InvalidOperationException($"{one.State}: {one.Trouble} {string.Join("; ", jobs)}");
    }

    /// <summary>The project that the board of this id became last.</summary>
    public static Task<Project> ProjectOf(this World world, string board) => world.Read(async db =>
    {
        var done = await db.Imports.Where(x => x.BoardId == board && x.ProjectId != null).OrderByDescending(x => x.DoneAt).FirstAsync();
        return await db.Projects.Include(x => x.Stages).SingleAsync(x => x.Id == done.ProjectId);
    });

    /// <summary>Tasks of a project with their parts, by number.</summary>
    public static Task<List<WorkTask>> TasksOf(this World world, Project project) => world.Read(db =>
        db.Tasks.Include(x => x.Stage).Include(x => x.Labels).Include(x => x.Checklists).ThenInclude(x => x.Items).Where(x => x.ProjectId == project.Id).OrderBy(x => x.Number).AsNoTracking().AsSplitQuery().ToListAsync());        // one joined query has items × labels rows, and a plan that depends on when statistics were last taken
}

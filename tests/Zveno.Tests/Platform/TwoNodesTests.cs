using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Platform;

/// <summary>Two nodes on one PostgreSQL: what one does, the other knows.</summary>
public sealed class TwoNodesTests(Engines engines) : Story(engines), IAsyncDisposable
{
    readonly List<App> _nodes = [];

    [Fact]
    public async Task What_changes_at_one_node_is_told_at_the_other()
    {
        var world = await Begin(Engine.Postgres);
        var other = await Other(world);
        using var room = await Listening.To(other, $"/r/{world.MarinasLink}/live");
        await world.As(world.Ira).Does("/tasks/AUTO-2/move", new { stage = world.InWork.Id });
        await room.Change();
    }

    [Fact]
    public async Task A_link_revoked_at_one_node_is_dead_at_the_other_within_a_second()
    {
        var world = await Begin(Engine.Postgres);
        var other = await Other(world);
        var guest = Actor.Anonymous(other, world.MarinasLink);
        (await guest.Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var stream = await Listening.To(other, $"/r/{world.MarinasLink}/live");
        var link = await world.Read(db => db.RoomLinks.Where(x => x.ContactId == world.Marina.Id && x.RevokedAt == null).Select(x => x.Id).SingleAsync());
        await world.As(world.Ira).Does($"/room-links/{link}/revoke");
        (await stream.Ends()).ShouldBeTrue();
        (await guest.Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_kept_page_is_never_older_than_what_the_other_node_wrote()
    {
        var world = await Begin(Engine.Postgres);
        var other = await Other(world);
        var (here, there) = (world.As(world.Ira), world.As(world.Ira, other));
        for (var i = 0; i < 10; i++)
        {
            await there.Page("/projects/AUTO");
            await here.Does("/tasks/AUTO-2/title", new { title = $"Название {i}" });
            (await there.Page("/projects/AUTO")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain($"Название {i}");
        }
    }

    [Fact]
    public async Task Cards_made_at_both_nodes_at_once_have_numbers_of_their_own()
    {
        var world = await Begin(Engine.Postgres);
        var other = await Other(world);
        Actor[] actors = [world.As(world.Ira), world.As(world.Pavel, other)];
        await Task.WhenAll(Enumerable.Range(0, 20).Select(x => actors[x % 2].Does("/tasks", new { stage = world.Queue.Id, title = $"Задача {x}" })));
        var numbers = await world.Read(db => db.Tasks.Where(x => x.ProjectId == world.Auto.Id).Select(x => x.Number).OrderBy(x => x).ToListAsync());
        numbers.ShouldBe(Enumerable.Range(1, numbers.Count));
        numbers.Count.ShouldBeGreaterThanOrEqualTo(23);
    }

    [Fact]
    public async Task A_job_is_done_once_though_both_nodes_look_for_it()
    {
        var world = await Begin(Engine.Postgres);
        var other = await Other(world);
        for (var i = 0; i < 10; i++) await world.Writes(world.Marina, $"Вопрос {i}");
        TimeMachine.Pass(TimeSpan.FromMinutes(31));
        await Task.WhenAll(world.RunJobs(), other.Services.GetRequiredService<JobRunner>().RunDue(world.AgencyId));
        var alarms = await world.Read(db => db.Set<Inbox.Alarm>().Select(x => new { x.TopicId, x.Kind, x.MemberId }).ToListAsync());
        alarms.Count.ShouldBeGreaterThan(0);
        alarms.Distinct().Count().ShouldBe(alarms.Count);
    }

    /// <summary>The second node, in its own memory, that has joined the wire.</summary>
    async Task<App> Other(World world)
    {
        var node = world.App.Another();
        _nodes.Add(node);
        await node.Settle();
        return node;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes) await node.DisposeAsync();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>
/// The named world: agency «Маяк», its people, the client «АвтоДеталь» with its project and board. Built by the product's own
/// rules (entities' verbs), in one commit. Names here are the names in every test, the demo and the benchmark.
/// </summary>
public sealed partial class World
{
    World(App app, Guid agency) => (App, AgencyId) = (app, agency);

    public App App { get; }
    public Guid AgencyId { get; }

    /// <summary>Олег Маяков, director.</summary>
    public Member Oleg { get; private set; } = null!;

    /// <summary>Галина Резник, head of account management.</summary>
    public Member Galina { get; private set; } = null!;

    /// <summary>Ирина Соколова, account manager of «АвтоДеталь».</summary>
    public Member Ira { get; private set; } = null!;

    /// <summary>Павел Ким, another account manager.</summary>
    public Member Pavel { get; private set; } = null!;

    /// <summary>Дарья Лось, dispatcher.</summary>
    public Member Dasha { get; private set; } = null!;

    /// <summary>Костя Журавлёв, specialist (design).</summary>
    public Member Kostya { get; private set; } = null!;

    /// <summary>Лена Орлова, specialist (SEO).</summary>
    public Member Lena { get; private set; } = null!;

    /// <summary>Тамара Рубан, bookkeeper.</summary>
    public Member Tamara { get; private set; } = null!;

    /// <summary>Артём Вольный, subcontractor.</summary>
    public Member Artyom { get; private set; } = null!;

    /// <summary>«АвтоДеталь», a key client in Yekaterinburg, led by Ira.</summary>
    public Client AutoDetail { get; private set; } = null!;

    /// <summary>«Пекарня Крошка», another client, led by Pavel.</summary>
    public Client Bakery { get; private set; } = null!;

    /// <summary>Марина Белова of «АвтоДеталь», the approver.</summary>
    public Contact Marina { get; private set; } = null!;

    /// <summary>Степан of «Пекарня Крошка».</summary>
    public Contact Stepan { get; private set; } = null!;

    /// <summary>«Сайт автозапчастей» (AUTO), shows its tasks to the client.</summary>
    public Project Auto { get; private set; } = null!;

    /// <summary>«SEO пекарни» (BAKE).</summary>
    public Project Bake { get; private set; } = null!;

    public Stage Queue { get; private set; } = null!;
    public Stage InWork { get; private set; } = null!;
    public Stage Done { get; private set; } = null!;

    /// <summary>AUTO-1 in «В работе», Kostya's, visible, due Friday.</summary>
    public WorkTask Landing { get; private set; } = null!;

    /// <summary>AUTO-2 in «Очередь», nobody's, visible.</summary>
    public WorkTask Banners { get; private set; } = null!;

    /// <summary>AUTO-3 in «Очередь», internal: the client must never see it.</summary>
    public WorkTask Secret { get; private set; } = null!;

    /// <summary>Secret of Marina's room link: her room is <c>/r/{MarinasLink}</c>.</summary>
    public string MarinasLink { get; private set; } = "";

    /// <summary>Secret of Stepan's room link.</summary>
    public string StepansLink { get; private set; } = "";

    /// <summary>A member's session secret, for drivers that speak HTTP themselves.</summary>
    public string SessionOf(Member member) => _sessions[member.Id];

    /// <summary>A member's API token.</summary>
    public string TokenOf(Member member) => _tokens[member.Id];

    /// <summary>Somebody's client of pages: signed in by a session cookie, as a browser is.</summary>
    public Actor As(Member member) => new(App, _sessions[member.Id]);

    /// <summary>Somebody's browser, at another node.</summary>
    public Actor As(Member member, App node) => new(node, _sessions[member.Id]);

    /// <summary>The secrets of somebody's session and token.</summary>
    public (string Session, string Token) SecretsOf(Member member) => (_sessions[member.Id], _tokens[member.Id]);

    /// <summary>Somebody's client of the API: signed in by a token.</summary>
    public Actor Api(Member member) => Actor.WithToken(App, _tokens[member.Id]);

    /// <summary>Somebody who came by a room link (or by anything else, for <see langword="null"/>).</summary>
    public Actor Guest(string? link = null) => Actor.Anonymous(App, link);

    /// <summary>Looks into the database as the product itself within this agency.</summary>
    public WorkScope Look() => App.Services.GetRequiredService<Scopes>().As(new SystemViewer(AgencyId));

    /// <summary>Reads something from this agency's data.</summary>
    public async Task<T> Read<T>(Func<Db, Task<T>> question)
    {
        await using var scope = Look();
        return await question(scope.Db);
    }

    /// <summary>Changes something by the product's rules, in one commit.</summary>
    public async Task Change(Func<Db, Task> change)
    {
        await using var scope = Look();
        await scope.Db.BeginWriting();
        await change(scope.Db);
        await scope.Db.Save();
    }

    /// <summary>Does this agency's jobs that are due now.</summary>
    public Task<int> RunJobs() => App.Services.GetRequiredService<JobRunner>().RunDue(AgencyId);

    /// <summary>Now in this story (UTC).</summary>
    public static DateTimeOffset Now => TimeMachine.Shared.GetUtcNow();
}

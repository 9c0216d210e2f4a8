using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>A proof over every route of the product, read off the route table; it knows one thing of each kind that a route's parameter may name.</summary>
public abstract partial class EveryRoute(Engines engines) : Story(engines)
{
    Guid _topic, _file, _alarm;
    string _list = "", _item = "", _label = "", _attachment = "", _template = "", _baseline = "", _view = "", _wish = "", _line = "", _note = "";
    string _former = "", _condition = "", _recurrence = "", _row = "", _batch = "";
    string _feed = "", _timer = "", _entry = "", _invitation = "", _exception = "", _absence = "";
    string _decision = "", _recorded = "", _call = "", _meeting = "", _change = "", _shift = "", _question = "", _approval = "", _metric = "", _reading = "";
    Guid _article, _revision, _message;
    string _held = "", _plan = "", _standUp = "", _outcome = "", _colleague = "";
    string _phrase = "", _transfer = "";
    Guid _session, _token, _channel, _address, _update, _delivery;

    /// <summary>Every agency may have its own AUTO; only ours has this.</summary>
    protected const string OurCode = "OURS";

    /// <summary>What an endpoint answers to, but HEAD.</summary>
    protected static IEnumerable<string> Verbs(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Where(x => x != "HEAD");

    /// <summary>The address of a route with its parameters named.</summary>
    protected string Fill(RouteEndpoint endpoint, World world, string? link) => "/" + Parameter().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), found =>
        found.Groups[1].Value is "link" && link is not null ? link : Values(world).TryGetValue(found.Groups[1].Value, out var value) ? value
            : throw new InvalidOperationException($"Tell the matrix what {found.Value} is (in {endpoint.RoutePattern.RawText})."));

    /// <summary>The world with some talk in it: a topic, a file, an alarm.</summary>
    protected async Task<World> Talked(Engine engine)
    {
        var world = await Begin(engine);
        var received = await world.Writes(world.Marina, "Где отчёт?", files: Talk.File("отчёт.csv", "1;2"));
        (_topic, _file, _message) = (received.Topic.Id, received.Message.Files[0].Id, received.Message.Id);
        await world.Wishes(world.Marina, "Нужна рассылка");
        await world.Guest(world.MarinasLink).Does($"/r/{world.MarinasLink}/colleagues", new { name = "Коллега", phone = "+7 900 000-00-00" });
        _colleague = (await world.Read(db => db.Set<Clients.Colleague>().Select(x => x.Id).FirstAsync())).ToString();
        _wish = (await world.Read(db => db.Set<Inbox.Wish>().Select(x => x.Id).FirstAsync())).ToString();
        await Talk.Ring(world, TimeSpan.FromMinutes(11));
        _held = await Made(world.As(world.Ira), $"/topics/{_topic}/held-answers", new { id = Guid.CreateVersion7(), seen = 1, text = "Скоро", goesAt = World.Now.AddDays(3) });
        _alarm = await world.Read(async db => (await db.Set<Inbox.Alarm>().ToListAsync())[0].Id);
        _message = received.Message.Id;
        _article = (await world.As(world.Ira).Does("/articles", new { question = "Где отчёт?", answer = "В почте." }))["id"]!.GetValue<Guid>();
        _revision = await world.Read(db => db.Set<Knowledge.ArticleRevision>().Select(x => x.Id).FirstAsync());
        await Hung(world);
        await Employed(world);
        await Kept(world);
        _channel = Ids.New(World.Now);
        await world.Change(db => { db.Add(new Inbox.Channel(_channel, Inbox.TopicChannel.Telegram, "Бот", "{}", "", world.Oleg, World.Now)); return Task.CompletedTask; });
        (_address, _update, _delivery) = (Ids.New(World.Now), Ids.New(World.Now), Ids.New(World.Now));
        return world;
    }

    /// <summary>What may hang on a task or a project, one of each.</summary>
    async Task Hung(World world)
    {
        var ira = world.As(world.Ira);
        _list = await Made(ira, "/tasks/AUTO-1/checklists", new { name = "Размеры" });
        _item = await Made(ira, $"/checklists/{_list}/items", new { text = "240×400" });
        _label = await Made(ira, "/projects/AUTO/labels", new { name = "SEO" });
        _view = await Made(ira, "/saved-views", new { name = "Мои", path = "/tasks", words = "person=me", shared = true });
        _note = await Made(ira, "/tasks/AUTO-1/notes", new { text = "Между нами" });
        await ira.Does("/tasks/AUTO-1/description", new { description = "По макету" });
        _former = (await world.Read(db => db.Set<Zveno.Work.FormerDescription>().Select(x => x.Id).FirstAsync())).ToString();
        _line = await Made(world.As(world.Oleg), "/services", new { name = "SEO" });
        _template = (await ira.Does("/projects/AUTO/template", new { name = "Наш сайт" }))["key"]!.GetValue<string>();
        _baseline = await Made(ira, "/projects/AUTO/baselines", new { name = "Как обещали" });
        _condition = (await ira.Does($"/stages/{world.Done.Id}", new { name = "Готово", isDone = true, entry = "Клиент принял" }))["entry"]![0]!["id"]!.GetValue<string>();
        await ira.Does("/projects/AUTO/team", new { role = "Дизайнер", member = world.Kostya.Id });
        _recurrence = await Made(ira, "/tasks/AUTO-1/recurring", new { unit = "week", start = "2026-12-07" });
        var tree = await ira.Does("/tasks/AUTO-1/template", new { name = "Дерево" });
        _row = (await ira.Does($"/templates/{_template}/rows", new { title = "Строка" }))["content"]!["tasks"]![0]!["key"]!.GetValue<string>();
        _batch = (await ira.Does("/projects/AUTO/apply", new { template = tree["key"]!.GetValue<string>() }))["batch"]!.GetValue<string>();
        _attachment = (await ira.Does("/tasks/AUTO-1/attachments", new { url = "https://example.com/maket" }))["items"]![0]!["id"]!.GetValue<string>();
    }

    /// <summary>What is kept of the talk, one of each.</summary>
    async Task Kept(World world)
    {
        var ira = world.As(world.Ira);
        _decision = await Made(ira, "/projects/AUTO/decisions", new { text = "Баннеры без цен" });
        _recorded = await Made(ira, $"/messages/{_message}/nothing", new { });
        _metric = await Made(ira, "/projects/AUTO/metrics", new { name = "Заявки", target = 10, published = true });
        _reading = await Made(ira, $"/metrics/{_metric}/readings", new { on = "2026-11-16", value = 5 });
        _approval = await Made(ira, "/tasks/AUTO-1/approvals", new { words = "Первый экран" });
        _call = await Made(ira, "/calls", new { with = world.Marina.Id, about = "Сроки", minutes = 5 });
        _change = (await world.Read(db => db.Set<Zveno.Records.Change>().Select(x => x.Id).FirstAsync())).ToString();
        await ira.Does($"/messages/{_message}/question", new { specialist = world.Kostya.Id });
        _question = (await world.Read(db => db.Set<Zveno.Records.Question>().Select(x => x.Id).FirstAsync())).ToString();
        _shift = await Made(ira, "/shifts", new { member = world.Pavel.Id });
        _meeting = await Made(ira, "/meetings", new { client = world.AutoDetail.Id, title = "Созвон" });
        _plan = await Made(ira, "/projects/AUTO/plans", new { kind = "week", day = "2026-11-16", hours = 40 });
        await ira.Does($"/plans/{_plan}/tasks/AUTO-1", new { hours = 2 });
        _standUp = await Made(ira, "/stand-up", new { });
        _outcome = (await ira.Does($"/stand-up/{_standUp}/outcomes", new { text = "Делаем", task = "AUTO-1" }))["outcomes"]![0]!["id"]!.GetValue<string>();
    }

    /// <summary>What belongs to people: time, invitations, days off, sessions, tokens; one of each.</summary>
    async Task Employed(World world)
    {
        var (oleg, kostya) = (world.As(world.Oleg), world.As(world.Kostya));
        _phrase = await Made(oleg, "/entry-phrases", new { text = "Созвон с клиентом", project = world.Auto.Id });
        await world.As(world.Ira).Does("/tasks/AUTO-1/estimate", new { estimateMinutes = 600 });
        _transfer = await Made(world.As(world.Ira), "/hours-transfers", new { from = "AUTO-1", to = "AUTO-2", worked = "1", reason = "Баннеры важнее", shown = true });
        _feed = await Made(world.As(world.Ira), "/calendar-feeds", new { });
        _timer = await Made(kostya, "/timers", new { task = world.Landing.Id });
        _entry = await Made(kostya, "/time-entries", new { day = "2026-11-16", worked = "1ч 30м", task = world.Landing.Id });
        await oleg.Does("/invitations", new { name = "Новая", email = $"new@{world.AgencyId:N}.example", roles = (string[])["specialist"] });
        await oleg.Does("/calendar-exceptions", new { date = "2026-12-31", kind = "holiday", name = "Ёлка" });
        await oleg.Does($"/members/{world.Lena.Id}/absences", new { first = "2026-12-01", last = "2026-12-05" });
        _invitation = (await world.Read(db => db.Set<Agencies.Invitation>().Select(x => x.Id).FirstAsync())).ToString();
        _exception = (await world.Read(db => db.Set<Agencies.CalendarException>().Select(x => x.Id).FirstAsync())).ToString();
        _absence = (await world.Read(db => db.Set<Agencies.MemberAbsence>().Select(x => x.Id).FirstAsync())).ToString();
        _session = await world.Read(db => db.Set<Agencies.Session>().Where(x => x.MemberId == world.Ira.Id).Select(x => x.Id).FirstAsync());
        _token = await world.Read(db => db.Set<Agencies.ApiToken>().Where(x => x.MemberId == world.Ira.Id).Select(x => x.Id).FirstAsync());
    }

    static async Task<string> Made(Actor actor, string url, object body) => (await actor.Does(url, body))["id"]!.GetValue<string>();

    /// <summary>What each parameter of a route names.</summary>
    protected Dictionary<string, string> Values(World world) => new()
    {
        ["article"] = _article.ToString(),
        ["revision"] = _revision.ToString(),
        ["answer"] = "AAAAAAAAAAAAAAAA",
        ["feed"] = _feed,
        ["decision"] = _decision,
        ["message"] = _message.ToString(),
        ["recorded"] = _recorded,
        ["approval"] = _approval,
        ["metric"] = _metric,
        ["reading"] = _reading,
        ["call"] = _call,
        ["meeting"] = _meeting,
        ["change"] = _change,
        ["shift"] = _shift,
        ["question"] = _question,
        ["channel"] = _channel.ToString(),
        ["address"] = _address.ToString(),
        ["update"] = _update.ToString(),
        ["delivery"] = _delivery.ToString(),
        ["timer"] = _timer,
        ["entry"] = _entry,
        ["phrase"] = _phrase,
        ["transfer"] = _transfer,
        ["invitation"] = _invitation,
        ["exception"] = _exception,
        ["absence"] = _absence,
        ["view"] = _view,
        ["wish"] = _wish,
        ["session"] = _session.ToString(),
        ["token"] = _token.ToString(),
        ["held"] = _held,
        ["way"] = "Mail",
        ["about"] = "Question",
        ["split"] = "Member",
        ["promise"] = "replies",
        ["kind"] = "note",
        ["year"] = "2026",
        ["topic"] = _topic.ToString(),
        ["colleague"] = _colleague,
        ["plan"] = _plan,
        ["standUp"] = _standUp,
        ["outcome"] = _outcome,
        ["file"] = _file.ToString(),
        ["alarm"] = _alarm.ToString(),
        ["task"] = world.Landing.Id.ToString(),
        ["project"] = world.Auto.Id.ToString(),
        ["code"] = OurCode,
        ["list"] = _list,
        ["item"] = _item,
        ["label"] = _label,
        ["attachment"] = _attachment,
        ["template"] = _template,
        ["baseline"] = _baseline,
        ["key"] = _template,
        ["line"] = _line,
        ["note"] = _note,
        ["former"] = _former,
        ["condition"] = _condition,
        ["recurrence"] = _recurrence,
        ["row"] = _row,
        ["batch"] = _batch,
        ["sheet"] = "backlog",
        ["place"] = "0",
        ["index"] = "0",
        ["stage"] = world.Queue.Id.ToString(),
        ["client"] = world.AutoDetail.Id.ToString(),
        ["contact"] = world.Marina.Id.ToString(),
        ["member"] = world.Ira.Id.ToString(),
        ["import"] = Ids.New(World.Now).ToString(),
        ["talk"] = Ids.New(World.Now).ToString(),
        ["link"] = world.MarinasLink,
        ["elsewhere"] = "questions",
        ["door"] = "nobody-knows-this-door-at-all",
        ["documentName"] = "v1",
        ["secret"] = "nobody-knows-this-secret-at-all",
    };

    /// <summary>The route table.</summary>
    protected async Task<IReadOnlyList<RouteEndpoint>> Endpoints(Engine engine) =>
        [.. (await Engines.On(engine)).Services.GetServices<EndpointDataSource>().SelectMany(x => x.Endpoints).OfType<RouteEndpoint>()];

    [GeneratedRegex(@"\{\*{0,2}([A-Za-z]+)[^}]*\}")]
    private static partial Regex Parameter();
}

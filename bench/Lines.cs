using Zveno.Agencies;

namespace Zveno.Bench;

/// <summary>A line of the benchmark: what the product does beside the least that could do it, in one run.</summary>
/// <param name="FloorIs">What the floor does, in words.</param>
/// <param name="FloorHeaders">What the floor is asked with, where it is the product itself in a smaller world.</param>
sealed record Line(string Name, string Url, string FloorUrl, string FloorIs, IReadOnlyList<string> Headers, string? Lua = null, string? FloorLua = null, IReadOnlyList<string>? FloorHeaders = null)
{
    const int Rounds = 3;
    const double Seconds = 2;
    const int MostWarming = 15;

    /// <summary>Both sides warmed, then measured in turn; the medians.</summary>
    public async Task<(Load Product, Load Floor, double Share)> Measure()
    {
        await Warm(Url, Headers, Lua);
        await Warm(FloorUrl, FloorHeaders ?? [], FloorLua);
        var (product, floor) = (new List<Load>(), new List<Load>());
        for (var round = 0; round < Rounds; round++)
        {
            if (round % 2 == 0) product.Add(await Wrk.Run(Url, 8, Seconds, Headers, Lua));
            floor.Add(await Wrk.Run(FloorUrl, 8, Seconds, FloorHeaders ?? [], FloorLua));
            if (round % 2 == 1) product.Add(await Wrk.Run(Url, 8, Seconds, Headers, Lua));
        }
        var (ours, least) = (Median(product), Median(floor));
        return (ours, least, ours.PerSecond / least.PerSecond);
    }

    // The runtime compiles what is used for many seconds. Warm is what has not got a twentieth faster for two rounds running.
    static async Task Warm(string url, IReadOnlyList<string> headers, string? lua)
    {
        var (best, idle) = (0.0, 0);
        for (var round = 0; round < MostWarming && idle < 2; round++)
        {
            var now = (await Wrk.Run(url, 8, 1, headers, lua)).PerSecond;
            idle = now > best * 1.05 ? 0 : idle + 1;
            best = Math.Max(best, now);
        }
    }

    static Load Median(IEnumerable<Load> loads)
    {
        var sorted = loads.OrderBy(x => x.PerSecond).ToList();
        return sorted[sorted.Count / 2];
    }
}

static class Lines
{
    public static IEnumerable<Line> All(Scene scene, string product, string floor)
    {
        string[] desk = [$"Cookie: {DeskGate.Cookie}={scene.Session}", "Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"];
        string[] api = [$"Authorization: Bearer {scene.Token}", "Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"];
        string[] room = ["Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"];
        var post = Post("""local n = 0; request = function() n = n + 1; return wrk.format(nil, nil, nil, "") end""");
        yield return new("board, unchanged", $"{product}/projects/{scene.Board.Code}", $"{floor}/hello", "hello", desk);
        yield return new("board, freshly changed", $"{product}/projects/{scene.Board.Code}", $"{floor}/board", "a durable commit, then 1,000 cards by raw ADO, gzipped", [.. desk, "Cache-Control: no-cache"], Mixed(scene.Board, scene.Token), MixedFloor);
        if (scene.Huge is { } huge)
            yield return new(HugeBoard, $"{product}/projects/{huge.Code}", $"{product}/projects/{scene.Board.Code}", "the product's own of 1,000, freshly changed", [.. desk, "Cache-Control: no-cache"], Mixed(huge, scene.Token), Mixed(scene.Board, scene.Token), desk);
        yield return new("Gantt of 300 tasks", $"{product}/projects/{GanttScene.Code}/gantt", $"{floor}/gantt", "300 tasks by raw ADO, gzipped", desk);
        yield return new("one card", $"{product}/tasks/{scene.Card}", $"{floor}/card", "one row by raw ADO, gzipped", desk);
        yield return new("move", $"{product}/api/v1/tasks/{scene.Board.Moved}/move", $"{floor}/commit", "durable commit of one row", api, Move(scene.Board.Stages), post);
        yield return new("quick add", $"{product}/api/v1/tasks/quick", $"{floor}/commit", "durable commit of one row", api, QuickAdd(BoardScene.Quick, "Костя"), post);
        yield return new("room page", $"{product}/r/{scene.Link}", $"{floor}/hello", "hello", room);
        yield return new("room, all tasks", $"{product}/r/{scene.Link}/board", $"{floor}/hello", "hello", room);
        yield return new("question in", $"{product}/r/{scene.Link}/questions", $"{floor}/commit", "durable commit of one row", [.. room, "Sec-Fetch-Site: same-origin", $"X-Token: {Platform.AccessKey.ForgeryTokenOf(scene.Link)}"], Question(), post);
        yield return new("search", $"{product}/api/v1/search?q=%D0%B1%D0%B0%D0%BD%D0%BD%D0%B5%D1%80", $"{floor}/search", "LIKE over 1,000 rows by raw ADO", api);
    }

    /// <summary>What a board of ten thousand cards is called.</summary>
    public const string HugeBoard = "board of 10,000 cards";

    /// <summary>How the lines of search among many begin.</summary>
    public const string SearchAmongMany = "search in 100,000 tasks and 1,000,000 messages";

    /// <summary>Search among many: a rare word and a common one; the aim is p99 beside the p50 of the floor.</summary>
    public static IEnumerable<Line> Search(WideScene large, string product, string floor)
    {
        string[] api = [$"Authorization: Bearer {large.Token}", "Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"];
        foreach (var (said, word) in ((string, string)[])[(", a rare word", SearchScene.Rare), (", a common one", SearchScene.Common)])
            yield return new(SearchAmongMany + said, $"{product}/api/v1/search?q={Uri.EscapeDataString(word)}", $"{floor}/hello", "hello", api);
    }

    /// <summary>How the lines of the desk and of its knowledge begin.</summary>
    public const string ManyTopics = "inbox of 10,000 topics", ManyArticles = "suggestion in 100,000 articles";

    /// <summary>The desk with ten thousand open topics and a hundred thousand articles, beside raw rows and beside the same with a tenth and a hundredth.</summary>
    public static IEnumerable<Line> Inbox(InboxScene small, InboxScene large, string product, string floor)
    {
        foreach (var (said, path) in ((string, string)[])[("", "/inbox?view=all"), (", the list again", "/inbox/list?view=all")])
        {
            yield return new(ManyTopics + said, product + path, $"{floor}/topics", "the first 150 by raw ADO, gzipped", Desk(large));
            yield return new($"{ManyTopics}{said}, growth", product + path, product + path, "the same with 1,000 topics", Desk(large), FloorHeaders: Desk(small));
        }
        var suggested = $"{product}/api/v1/topics/{large.Asked}/suggestions";
        yield return new(ManyArticles, suggested, $"{floor}/hello", "hello", Api(large));
        yield return new($"{ManyArticles}, growth", suggested, $"{product}/api/v1/topics/{small.Asked}/suggestions", "the same in 1,000", Api(large), FloorHeaders: Api(small));

        static string[] Desk(InboxScene scene) => [$"Cookie: {DeskGate.Cookie}={scene.Session}", "Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"];
        static string[] Api(InboxScene scene) => [$"Authorization: Bearer {scene.Token}", "Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"];
    }

    /// <summary>Names of the lines of hours.</summary>
    public static readonly string[] HoursNames = ["timesheet of 50 people, a month", "package roll-up of 500 projects", "timer start and stop"];

    /// <summary>Hours: a month of fifty people, the packages of five hundred projects, a timer that is started and stopped in turn.</summary>
    public static IEnumerable<Line> Hours(HoursScene scene, string product, string floor)
    {
        string[] desk = [$"Cookie: {DeskGate.Cookie}={scene.Session}", "Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"];
        string[] api = [$"Authorization: Bearer {scene.Token}", "Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"];
        yield return new(HoursNames[0], $"{product}/hours/team?month={scene.Month:yyyy-MM-dd}", $"{floor}/timesheet", "sums by person and day by raw ADO, gzipped", desk);
        yield return new(HoursNames[1], $"{product}/packages", $"{floor}/packages", "packages with this month's sums by raw ADO, gzipped", desk);
        yield return new(HoursNames[2], $"{product}/api/v1/tasks/{scene.Task}/timer", $"{floor}/commit", "durable commit of one row", api, Post("""local n = 0; request = function() n = n + 1; return wrk.format(nil, nil, nil, "{}") end"""), Post("""local n = 0; request = function() n = n + 1; return wrk.format(nil, nil, nil, "") end"""));
    }

    /// <summary>Names of the views over all projects and their addresses.</summary>
    public static readonly (string Name, string Path)[] Views =
    [
        ("general board", "/tasks/board"), ("lanes of people", "/tasks/board?lanes=person"), ("table", "/tasks"), ("calendar month", "/tasks/calendar"), ("load, 50 × 8 weeks", "/tasks/load"),
    ];

    /// <summary>Views over 100 projects: with 1,000 tasks beside the floor, and with 100,000 beside the same with 1,000.</summary>
    public static IEnumerable<Line> Wide(WideScene small, WideScene large, string product, string floor)
    {
        foreach (var (name, path) in Views)
        {
            yield return new(name, product + path, $"{floor}/board", "1,000 cards by raw ADO, gzipped", Desk(small));
            yield return new($"{name}, growth", product + path, product + path, "the same with 1,000 tasks", Desk(large), FloorHeaders: Desk(small));
            if (path == "/tasks") yield return new($"{name}, freshly changed, growth", product + path, product + path, "the same with 1,000 tasks", Desk(large), Mixed(large, path), Mixed(small, path), Desk(small));
        }
        yield return new("move, growth", $"{product}/api/v1/tasks/{large.Moved}/move", $"{product}/api/v1/tasks/{small.Moved}/move", "the same with 1,000 tasks", Api(large), Move(large.Stages), Move(small.Stages), Api(small));
        yield return new("quick add, growth", $"{product}/api/v1/tasks/quick", $"{product}/api/v1/tasks/quick", "the same with 1,000 tasks", Api(large), QuickAdd(WideScene.Code, WideScene.Person), QuickAdd(WideScene.Code, WideScene.Person), Api(small));
        yield return new("search, growth", $"{product}/api/v1/search?q={Uri.EscapeDataString(WideScene.Word)}", $"{product}/api/v1/search?q={Uri.EscapeDataString(WideScene.Word)}", "the same with 1,000 tasks", Api(large), FloorHeaders: Api(small));
        yield return new("Gantt of all projects, growth", $"{product}/tasks/gantt", $"{product}/tasks/gantt", "the same with 1,000 tasks", Desk(large), FloorHeaders: Desk(small));

        static string Mixed(WideScene scene, string path) => Lines.Mixed(scene.Moved, scene.Stages, scene.Token, path);

        static string[] Desk(WideScene scene) => [$"Cookie: {DeskGate.Cookie}={scene.Session}", "Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"];

        static string[] Api(WideScene scene) => [$"Authorization: Bearer {scene.Token}", "Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"];
    }

    static string Post(string rest) => $"wrk.method = \"POST\"\nwrk.headers[\"Content-Type\"] = \"application/json\"\nwrk.headers[\"Accept\"] = \"application/json\"\n{rest}";

    static string Move(IReadOnlyList<Guid> stages) => Post($$"""
        local stages = { {{string.Join(", ", stages.Select(x => $"\"{x}\""))}} }
        local n = 0
        request = function() n = n + 1; return wrk.format(nil, nil, nil, '{"stage":"' .. stages[n % 4 + 1] .. '"}') end
        """);

    // Every other request moves a card, so that each board asked for is a changed one; the floor commits a row instead. Bytes are of the two together.
    static string Mixed(BoardScene board, string token) => Mixed(board.Moved, board.Stages, token, $"/projects/{board.Code}");

    static string Mixed(Guid moved, IReadOnlyList<Guid> stages, string token, string path) => $$"""
        local stages = { {{string.Join(", ", stages.Select(x => $"\"{x}\""))}} }
        local n = 0
        request = function()
          n = n + 1
          if n % 2 == 0 then
            return wrk.format("POST", "/api/v1/tasks/{{moved}}/move", { ["Authorization"] = "Bearer {{token}}", ["Content-Type"] = "application/json", ["Accept"] = "application/json" }, '{"stage":"' .. stages[n % 4 + 1] .. '"}')
          end
          return wrk.format("GET", "{{path}}")
        end
        """;

    const string MixedFloor = """
        local n = 0
        request = function() n = n + 1; return n % 2 == 0 and wrk.format("POST", "/commit", nil, "") or wrk.format("GET", "/board") end
        """;

    // As people write it: a person, a date, a mark, an estimate.
    static string QuickAdd(string project, string person) => Post($$"""
        local n = 0
        request = function() n = n + 1; return wrk.format(nil, nil, nil, '{"project":"{{project}}","quick":"Согласовать баннеры ' .. n .. ' завтра 15:00 @{{person}} !важно 2ч"}') end
        """);

    static string Question() => Post("""
        math.randomseed(os.time() + os.clock() * 1000000)
        request = function()
          local id = string.gsub("xxxxxxxx-xxxx-7xxx-8xxx-xxxxxxxxxxxx", "x", function() return string.format("%x", math.random(0, 15)) end)
          return wrk.format(nil, nil, nil, '{"id":"' .. id .. '","text":"Когда будет готов лендинг?"}')
        end
        """);
}

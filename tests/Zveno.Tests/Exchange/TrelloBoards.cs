using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zveno.Tests.Exchange;

/// <summary>The year whose export a made board looks like: keys came and went.</summary>
public enum TrelloYear
{
    /// <summary>No labels on the board, labels without ids on cards; no dueComplete, start, custom fields, isUpload.</summary>
    Y2014,

    /// <summary>Labels with ids (nameless ones too), checklists on top, dueComplete, uploads told apart.</summary>
    Y2017,

    /// <summary>Custom fields, isTemplate, cover, check items with a due date and a member.</summary>
    Y2020,

    /// <summary>nodeId, dateClosed, cardRole, thirty colours, null where there was nothing.</summary>
    Y2025,
}

/// <summary>Boards of our own in the shapes that real exports have. Everything by the seed; change the nodes to make a hostile one.</summary>
public static class TrelloBoards
{
    public const string BoardId = "5f0000000000000000000001";
    static readonly string[] Lists = ["Идеи", "На этой неделе", "В работе", "Готово", "Старое"];
    static readonly string[] Works = ["Баннеры для автозапчастей", "Посадочная страница", "Отчёт за месяц", "Подобрать ключевые слова", "Счётчик и цели", "Rebrand: guidelines, v2"];
    static readonly (string Name, string User)[] People = [("Ирина Ларина", "irina_l"), ("Павел Сомов", "psomov"), ("Olga Reed", "oreed")];
    public const string LeftMember = "550000000000000000000099";

    static readonly JsonSerializerOptions Plain = new() { MaxDepth = 1_000_000 };

    /// <summary>The file's bytes.</summary>
    public static byte[] Bytes(this JsonNode board) => Encoding.UTF8.GetBytes(board.ToJsonString(Plain));

    /// <summary>24 hex digits, the first eight of them Unix seconds from <paramref name="day"/> days after 2020-01-01.</summary>
    public static string Id(int kind, int n, int day = 0) =>
        string.Create(CultureInfo.InvariantCulture, $"{1577836800 + (day * 86400):x8}{kind:x4}{n:x12}");

    public static string CardId(int n) => Id(2, n, n % 500);
    public static string ListId(int n) => Id(1, n);

    /// <summary>A board with some of everything: five lists (the last archived, with open cards), cards at shared and fractional places,
    /// three members and one who left, comments of which every fifth is missing.</summary>
    public static JsonObject Board(TrelloYear year = TrelloYear.Y2020, int cards = 24, int seed = 1)
    {
        var chance = new Random(seed);
        var board = new JsonObject
        {
            ["id"] = BoardId,
            ["name"] = "Автозапчасти, продвижение",
            ["desc"] = "Всё по **клиенту** здесь",
            ["closed"] = false,
            ["url"] = "https://trello.com/b/abcDEF12/autoparts",
            ["shortUrl"] = "https://trello.com/b/abcDEF12",
            ["powerUps"] = Array(),
            ["prefs"] = new JsonObject { ["background"] = "blue" },
        };
        if (year == TrelloYear.Y2025) (board["nodeId"], board["dateClosed"]) = ("ari:cloud:trello::board/workspace/1/2", null);

        board["lists"] = Array(Lists.Select((name, n) => List(n, name, archived: n == Lists.Length - 1)));
        board["members"] = Array(People.Select((one, n) => Person(n, one.Name, one.User)));
        if (year != TrelloYear.Y2014) board["labels"] = Array(Enumerable.Range(0, 6).Select(n => Label(n, year)));
        if (year >= TrelloYear.Y2020) board["customFields"] = Fields();

        board["cards"] = Array(Enumerable.Range(0, cards).Select(n => Card(n, year, chance)));
        board["checklists"] = Array(Enumerable.Range(0, cards).Where(n => n % 3 == 0).Select(n => Checklist(n, year)));
        board["actions"] = Array(Enumerable.Range(0, cards).SelectMany(n => ActionsOf(n)));
        return board;
    }

    /// <summary>Comments that cards of <see cref="Board"/> count.</summary>
    public static int CommentsCounted(int cards) => Enumerable.Range(0, cards).Sum(n => n % 4);

    /// <summary>Those of them that the file has.</summary>
    public static int CommentsFound(int cards) => Enumerable.Range(0, cards).Sum(n => n % 5 == 0 ? 0 : n % 4);

    public static JsonObject List(int n, string name, bool archived = false) => new()
    {
        ["id"] = ListId(n),
        ["name"] = name,
        ["closed"] = archived,
        ["idBoard"] = BoardId,
        ["pos"] = n == 2 ? 98303.5 : 65535 * n,
        ["subscribed"] = false,
    };

    static JsonObject Person(int n, string name, string user) => new()
    {
        ["id"] = Id(3, n),
        ["fullName"] = name,
        ["username"] = user,
        ["initials"] = name[..1],
        ["avatarHash"] = null,
        ["memberType"] = "normal",
    };

    static JsonObject Label(int n, TrelloYear year)
    {
        string[] colours = year == TrelloYear.Y2025 ? ["green_dark", "sky_light", "black", "lime", "red_dark", "pink"] : ["green", "yellow", "orange", "red", "purple", "blue"];
        return new() { ["id"] = Id(4, n), ["idBoard"] = BoardId, ["name"] = n % 2 == 0 ? "" : $"Метка {n}", ["color"] = colours[n], ["uses"] = n };
    }

    static JsonObject Card(int n, TrelloYear year, Random chance)
    {
        var list = n % Lists.Length;
        var card = new JsonObject
        {
            ["id"] = CardId(n),
            ["closed"] = n % 7 == 6,
            ["dateLastActivity"] = At(n),
            ["desc"] = n % 2 == 0 ? "" : $"Описание *{n}*\n- [ссылка](https://example.com/{n})",
            ["idBoard"] = BoardId,
            ["idList"] = ListId(list),
            ["idShort"] = n + 1,
            ["idAttachmentCover"] = null,
            ["name"] = $"{Works[chance.Next(Works.Length)]} {n}",
            ["pos"] = n % 10 < 4 ? 16384 : chance.Next(1, 90000) + 0.5,
            ["shortLink"] = $"sh{n}",
            ["due"] = n % 4 == 1 ? At(n + 30) : null,
            ["idChecklists"] = n % 3 == 0 ? Array(Id(5, n)) : Array(),
            ["idMembers"] = n % 2 == 0 ? Array(Id(3, n % 3)) : n % 11 == 5 ? Array(LeftMember) : Array(),
            ["url"] = $"https://trello.com/c/sh{n}/{n + 1}-card",
            ["shortUrl"] = $"https://trello.com/c/sh{n}",
            ["badges"] = new JsonObject { ["comments"] = n % 4, ["attachments"] = n % 6 == 0 ? 3 : 0, ["checkItems"] = n % 3 == 0 ? 3 : 0, ["description"] = n % 2 == 1 },
            ["attachments"] = n % 6 == 0 ? Attachments(n, year) : Array(),
        };
        if (year == TrelloYear.Y2014)
        {
            card["labels"] = n % 2 == 0 ? Array(new JsonObject { ["color"] = "green", ["name"] = "Важно" }) : Array();
            return card;
        }
        (card["dueComplete"], card["idLabels"]) = (n % 8 == 1, n % 2 == 0 ? Array(Id(4, n % 6)) : Array());
        card["labels"] = n % 2 == 0 ? Array(Label(n % 6, year)) : Array();
        if (year >= TrelloYear.Y2020) (card["isTemplate"], card["start"], card["customFieldItems"]) = (false, n % 5 == 2 ? At(n) : null, n % 6 == 1 ? FieldItems(n) : Array());
        if (year == TrelloYear.Y2025) (card["nodeId"], card["dateClosed"], card["cardRole"], card["dateCompleted"]) = ($"ari:card/{n}", n % 7 == 6 ? At(n + 40) : null, null, null);
        return card;
    }

    static JsonArray Attachments(int n, TrelloYear year)
    {
        var all = Array(
            Attachment(n, 0, "https://trello-attachments.s3.amazonaws.com/5f00/1/2/plan.pdf", "plan.pdf", 20480, "application/pdf"),
            Attachment(n, 1, "https://example.com/brief?x=1&y=2", "Бриф", null, ""),
            Attachment(n, 2, $"https://trello.com/c/sh{n + 1}/card", "https://trello.com/c/sh", null, null));
        if (year != TrelloYear.Y2014) foreach (var one in all) one!["isUpload"] = (string)one["name"]! == "plan.pdf";
        return all;
    }

    static JsonObject Attachment(int n, int k, string url, string name, int? bytes, string? mime) => new()
    {
        ["id"] = Id(6, (n * 10) + k),
        ["bytes"] = bytes,
        ["date"] = At(n),
        ["idMember"] = Id(3, 0),
        ["mimeType"] = mime,
        ["name"] = name,
        ["previews"] = Array(),
        ["url"] = url,
        ["pos"] = 16384 * (k + 1),
    };

    static JsonObject Checklist(int n, TrelloYear year)
    {
        var items = Array(Enumerable.Range(0, 3).Select(k => new JsonObject
        {
            ["id"] = Id(7, (n * 10) + k),
            ["idChecklist"] = Id(5, n),
            ["name"] = $"Шаг {k}",
            ["pos"] = k == 2 ? 17000 : 17000 + k,
            ["state"] = k == 0 ? "complete" : "incomplete",
        }));
        if (year >= TrelloYear.Y2020) (items[1]!["due"], items[1]!["idMember"]) = (At(n), Id(3, 1));
        return new() { ["id"] = Id(5, n), ["name"] = n % 2 == 0 ? "Чек-лист" : "Приёмка", ["idBoard"] = BoardId, ["idCard"] = CardId(n), ["pos"] = 140737488355328, ["checkItems"] = items };
    }

    static IEnumerable<JsonNode> ActionsOf(int n)
    {
        for (var k = 0; k < (n % 5 == 0 ? 0 : n % 4); k++)
        {
            yield return Action(Id(8, (n * 10) + k, n), k == 1 ? "copyCommentCard" : "commentCard", n, At(n + k), Id(3, k), new() { ["text"] = $"Комментарий {k}: <b>да</b>" });
        }
        yield return Action(Id(9, n, n), "createCard", n, At(n), LeftMember, []);
        if (n % 7 == 6)
        {
            yield return Action(Id(10, n, n), "updateCard", n, At(n + 20), Id(3, 0), new() { ["old"] = new JsonObject { ["closed"] = false } });
        }
        yield return Action(Id(11, n, n), "updateCard", n, At(n + 50), Id(3, 0), new() { ["old"] = new JsonObject { ["pos"] = 5 } });
    }

    static JsonObject Action(string id, string type, int card, string at, string by, JsonObject data)
    {
        data["card"] = new JsonObject { ["id"] = CardId(card), ["name"] = "…", ["idShort"] = card + 1 };
        var who = Enumerable.Range(0, People.Length).FirstOrDefault(n => Id(3, n) == by, -1);
        return new()
        {
            ["id"] = id,
            ["idMemberCreator"] = by,
            ["data"] = data,
            ["type"] = type,
            ["date"] = at,
            ["memberCreator"] = new JsonObject { ["id"] = by, ["fullName"] = who < 0 ? "Ушедший Сотрудник" : People[who].Name, ["username"] = who < 0 ? "gone" : People[who].User },
        };
    }

    static JsonArray Fields() => Array(
        Field(0, "Согласовано", "checkbox"), Field(1, "Дата старта", "date"), Field(3, "Часы", "number"), Field(4, "Примечание", "text"),
        Field(2, "Город", "list", Array(Option(0, "Пермь"), Option(1, "Казань"))));

    static JsonObject Field(int n, string name, string type, JsonArray? options = null)
    {
        var field = new JsonObject { ["id"] = Id(12, n), ["idModel"] = BoardId, ["modelType"] = "board", ["name"] = name, ["pos"] = 16384 * (n + 1), ["type"] = type };
        if (options is not null) field["options"] = options;
        return field;
    }

    static JsonObject Option(int n, string text) =>
        new() { ["id"] = Id(13, n), ["idCustomField"] = Id(12, 2), ["value"] = new JsonObject { ["text"] = text }, ["color"] = "none", ["pos"] = n };

    static JsonArray FieldItems(int n) => Array(
        FieldItem(n, 4, new JsonObject { ["text"] = "Привет" }), FieldItem(n, 3, new JsonObject { ["number"] = "100.32" }),
        FieldItem(n, 1, new JsonObject { ["date"] = "2021-01-07T10:00:00.000Z" }), FieldItem(n, 0, new JsonObject { ["checked"] = "true" }), FieldItem(n, 2, null, Id(13, 1)));

    static JsonObject FieldItem(int n, int field, JsonObject? value, string? option = null) =>
        new() { ["id"] = Id(14, (n * 10) + field), ["value"] = value, ["idValue"] = option, ["idCustomField"] = Id(12, field), ["idModel"] = CardId(n), ["modelType"] = "card" };

    /// <summary>An instant so many days after 2020-01-01, as Trello writes it.</summary>
    public static string At(int day) => DateTimeOffset.FromUnixTimeSeconds(1577836800).AddDays(day).AddHours(9).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    static JsonArray Array(params IEnumerable<JsonNode> nodes) => [.. nodes];

    static JsonArray Array(string id) => [id];
}

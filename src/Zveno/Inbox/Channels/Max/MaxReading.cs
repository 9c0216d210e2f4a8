using System.Globalization;
using System.Text.Json;

namespace Zveno.Inbox;

/// <summary>What MAX's updates mean. Pure. A dialog's place is its person, a chat's is <c>chat:</c> and its number.</summary>
public static class MaxReading
{
    /// <summary>Begins the key of a chat of several.</summary>
    public const string Chat = "chat:";

    /// <summary>Says what an update means.</summary>
    /// <exception cref="FormatException">It is no update.</exception>
    public static IReadOnlyList<Heard> Read(byte[] raw)
    {
        try
        {
            using var json = JsonDocument.Parse(raw, new JsonDocumentOptions { MaxDepth = 1000 });
            var root = json.RootElement;
            var kind = root.Words("update_type") ?? throw new FormatException("No update: it has no update_type.");
            return kind switch
            {
                "message_created" => Message(root, isEdit: false),
                "message_edited" => Message(root, isEdit: true),
                "bot_started" => Started(root),
                "bot_stopped" or "dialog_removed" => Dialog(root) is { } left ? [new Heard.Doors(left.Place, false)] : [],
                "bot_added" => Doors(root, true),
                "bot_removed" => Doors(root, false),
                "chat_title_changed" => Doors(root, true),
                _ => [],
            };
        }
        catch (JsonException broken) { throw new FormatException("It is not JSON: " + broken.Message, broken); }
        catch (InvalidOperationException wrong) { throw new FormatException("A field is not what it should be: " + wrong.Message, wrong); }
    }

    static IReadOnlyList<Heard> Message(JsonElement root, bool isEdit)
    {
        var message = root.Part("message") ?? throw new FormatException("An update without its message.");
        if (message.Part("sender") is not { } sender || sender.Yes("is_bot") || PersonOf(sender) is not { } by) return [];
        var recipient = message.Part("recipient") ?? throw new FormatException("A message without a recipient.");
        var body = message.Part("body") ?? throw new FormatException("A message without a body.");
        var key = body.Words("mid") ?? throw new FormatException("A message without an id.");
        HeardPlace place;
        switch (recipient.Words("chat_type"))
        {
            case "dialog": place = new HeardPlace(by.Key, by.Name, AddressKind.Person); break;
            case "chat" when recipient.Whole("chat_id") is { } chat: place = new HeardPlace(KeyOf(chat), "", AddressKind.Group); break;
            default: return [];
        }
        var link = message.Part("link");
        var text = body.Words("text");
        var parts = MaxParts.Of(body, key);
        if (link?.Words("type") == "forward" && link.Value.Part("message") is { } forwarded)
        {
            text = string.Join('\n', new[] { text, forwarded.Words("text") }.Where(x => !string.IsNullOrEmpty(x)));
            parts = [.. parts, .. MaxParts.Of(forwarded, key)];
        }
        if (string.IsNullOrEmpty(text) && parts.Count == 0) return [];
        var reply = link?.Words("type") == "reply" ? link.Value.Part("message")?.Words("mid") : null;
        return [new Heard.Said(key, place, new HeardThread(), by, string.IsNullOrEmpty(text) ? null : text, parts, Version: isEdit ? Math.Max(1, root.Whole("timestamp") ?? 1) : 0, ReplyTo: reply)];
    }

    static IReadOnlyList<Heard> Started(JsonElement root)
    {
        if (Dialog(root) is not { } dialog) return [];
        return root.Words("payload") is { Length: > 0 and <= 128 } token ? [new Heard.Started(dialog.Place, dialog.By, token)] : [new Heard.Doors(dialog.Place, true)];
    }

    static (HeardPlace Place, HeardPerson By)? Dialog(JsonElement root) =>
        root.Part("user") is { } user && PersonOf(user) is { } by ? (new HeardPlace(by.Key, by.Name, AddressKind.Person), by) : null;

    static IReadOnlyList<Heard> Doors(JsonElement root, bool areOpen) =>
        root.Whole("chat_id") is { } chat && !root.Yes("is_channel") ? [new Heard.Doors(new HeardPlace(KeyOf(chat), root.Words("title") ?? "", AddressKind.Group), areOpen)] : [];

    static HeardPerson? PersonOf(JsonElement user)
    {
        if (user.Whole("user_id") is not { } id) return null;
        var name = user.Words("name") ?? $"{user.Words("first_name")} {user.Words("last_name")}".Trim();
        return new HeardPerson(id.ToString(CultureInfo.InvariantCulture), name.Length > 0 ? name : user.Words("username") ?? "");
    }

    static string KeyOf(long chat) => Chat + chat.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a message of MAX's carries beside its text.</summary>
static class MaxParts
{
    /// <summary>Its parts; one of a kind that is not known is named by its word there.</summary>
    public static IReadOnlyList<HeardPart> Of(JsonElement body, string mid)
    {
        if (body.Part("attachments") is not { ValueKind: JsonValueKind.Array } list) return [];
        return [.. list.EnumerateArray().Where(x => x.ValueKind == JsonValueKind.Object && x.Words("type") != "inline_keyboard").Select((x, i) => Of(x, x.Part("payload") ?? x, $"{mid[^Math.Min(8, mid.Length)..].Replace('.', '-')}-{i + 1}"))];
    }

    static HeardPart Of(JsonElement part, JsonElement payload, string name) => part.Words("type") switch
    {
        "image" => File(PartKind.Photo, part, payload, $"photo-{name}.jpg"),
        "video" => File(PartKind.Video, part, payload, $"video-{name}.mp4"),
        "audio" => File(PartKind.Voice, part, payload, $"voice-{name}.ogg", part.Words("transcription")),
        "file" => File(PartKind.File, part, payload, part.Words("filename") ?? $"file-{name}", part.Words("filename")),
        "sticker" => new HeardPart(PartKind.Sticker, payload.Words("code")),
        "contact" => new HeardPart(PartKind.Contact, Contact(payload)),
        "location" => new HeardPart(PartKind.Place, $"{part.Part("latitude")}, {part.Part("longitude")}"),
        "share" => new HeardPart(PartKind.Other, payload.Words("url") ?? part.Words("title") ?? "share"),
        var other => new HeardPart(PartKind.Other, other),
    };

    static HeardPart File(PartKind kind, JsonElement part, JsonElement payload, string name, string? words = null)
    {
        var size = part.Whole("size");
        return new HeardPart(kind, words, payload.Words("url"), name, size, size > MaxApi.MostDown);
    }

    static string? Contact(JsonElement payload)
    {
        var card = payload.Words("vcf_info")?.ReplaceLineEndings("\n").Split('\n') ?? [];
        string? Line(string name) => card.FirstOrDefault(x => x.StartsWith(name, StringComparison.OrdinalIgnoreCase))?.Split(':', 2)[^1].Trim();
        var said = new[] { Line("FN") ?? payload.Part("max_info")?.Words("name"), Line("TEL") }.Where(x => !string.IsNullOrEmpty(x)).ToList();
        return said.Count > 0 ? string.Join(", ", said) : null;
    }
}

using System.Globalization;
using System.Text.Json;

namespace Zveno.Inbox;

/// <summary>What Telegram's updates mean. Pure. Unknown fields are passed over; an unknown kind of content is said to be there, never dropped.</summary>
public static class TelegramReading
{
    /// <summary>Says what an update means.</summary>
    /// <exception cref="FormatException">It is no update.</exception>
    public static IReadOnlyList<Heard> Read(byte[] raw)
    {
        try
        {
            using var json = JsonDocument.Parse(raw);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || root.Whole("update_id") is null) throw new FormatException("No update: it has no update_id.");
            if (root.Part("message") is { } message) return Message(message, isEdit: false);
            if (root.Part("edited_message") is { } edited) return Message(edited, isEdit: true);
            if (root.Part("message_reaction") is { } reaction) return Reaction(reaction);
            if (root.Part("my_chat_member") is { } member) return Doors(member);
            return [];
        }
        catch (JsonException broken) { throw new FormatException("It is not JSON: " + broken.Message, broken); }
        catch (InvalidOperationException wrong) { throw new FormatException("A field is not what it should be: " + wrong.Message, wrong); }
    }

    static IReadOnlyList<Heard> Message(JsonElement message, bool isEdit)
    {
        var chat = message.Part("chat") ?? throw new FormatException("A message without a chat.");
        var (id, number) = (chat.Whole("id") ?? throw new FormatException("A chat without an id."), message.Whole("message_id") ?? throw new FormatException("A message without an id."));
        if (number == 0) return [];                                                       // an inaccessible one
        if (message.Whole("migrate_to_chat_id") is { } to) return [new Heard.Moved(Key(id), Key(to))];
        if (message.Whole("migrate_from_chat_id") is { } from) return [new Heard.Moved(Key(from), Key(id))];
        if (PlaceOf(chat, id) is not { } place || PersonOf(message) is not { } by) return [];
        if (message.Part("forum_topic_created") is { } made) return message.Whole("message_thread_id") is { } named ? [new Heard.Named(place, ThreadOf(named, made.Words("name")))] : [];
        if (message.Part("forum_topic_edited") is { } renamed) return message.Whole("message_thread_id") is { } again && renamed.Words("name") is { } name ? [new Heard.Named(place, ThreadOf(again, name))] : [];
        if (TelegramParts.IsService(message)) return [];

        var said = message.Words("text") is { } words ? Linked(words, message.Part("entities")) : message.Words("caption") is { } caption ? Linked(caption, message.Part("caption_entities")) : null;
        if (said is not null && !isEdit && said.StartsWith("/start", StringComparison.Ordinal)) return TokenOf(said) is { } token ? [new Heard.Started(place, by, token)] : [];
        var parts = TelegramParts.Of(message, number);
        if (said is null && parts.Count == 0) return [];
        return [new Heard.Said(Key(id, number), place, Thread(message), by, said, parts, message.Words("media_group_id") is { } group ? $"{id}/{group}" : null,
            isEdit ? message.Whole("edit_date") ?? 1 : 0, ReplyOf(message, id))];
    }

    static HeardPlace? PlaceOf(JsonElement chat, long id) => chat.Words("type") switch
    {
        "private" => new HeardPlace(Key(id), NameOf(chat), AddressKind.Person),
        "group" or "supergroup" => new HeardPlace(Key(id), chat.Words("title") ?? "", AddressKind.Group),
        _ => null,
    };

    /// <summary>Who says it: a person, or an administrator who hides behind the group; no other bot.</summary>
    static HeardPerson? PersonOf(JsonElement message)
    {
        if (message.Part("sender_chat") is { } hidden && hidden.Whole("id") is { } group) return new HeardPerson(Key(group) + "!", hidden.Words("title") ?? "");
        if (message.Part("from") is not { } from || from.Whole("id") is not { } id || from.Yes("is_bot")) return null;
        return new HeardPerson(Key(id), NameOf(from));
    }

    static string NameOf(JsonElement someone) => $"{someone.Words("first_name")} {someone.Words("last_name")}".Trim() is { Length: > 0 } name ? name : someone.Words("username") ?? "";

    /// <summary>Only <c>is_topic_message</c> says that a message is in a topic: replies in General carry a thread id without it.</summary>
    static HeardThread Thread(JsonElement message) =>
        message.Yes("is_topic_message") && message.Whole("message_thread_id") is { } thread ? ThreadOf(thread, message.Part("reply_to_message")?.Part("forum_topic_created")?.Words("name")) : new HeardThread();

    static HeardThread ThreadOf(long thread, string? name) => new(Key(thread), name, name is null ? null : TelegramTopics.KindOf(name));

    /// <summary>The message that creates a topic is named by every message in it, and is no reply.</summary>
    static string? ReplyOf(JsonElement message, long chat) =>
        message.Part("reply_to_message") is { } to && to.Part("forum_topic_created") is null && to.Whole("message_id") is { } number ? Key(chat, number) : null;

    /// <summary>An address behind words is written out: plain text would lose it. Offsets count UTF-16 units, as strings do here.</summary>
    static string Linked(string text, JsonElement? entities)
    {
        if (entities is not { ValueKind: JsonValueKind.Array } list) return text;
        foreach (var entity in list.EnumerateArray().Where(x => x.ValueKind == JsonValueKind.Object && x.Words("type") == "text_link").OrderByDescending(x => x.Whole("offset")))
        {
            if (entity.Words("url") is not { } url || entity.Whole("offset") is not { } offset || entity.Whole("length") is not { } length) continue;
            var end = offset + length;
            if (offset < 0 || length <= 0 || end > text.Length || text.Contains(url, StringComparison.Ordinal)) continue;
            text = text.Insert((int)end, $" ({url})");
        }
        return text;
    }

    static string? TokenOf(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) is [var command, var token, ..] && (command == "/start" || command.StartsWith("/start@", StringComparison.Ordinal)) && token.Length <= 64 ? token : null;

    static IReadOnlyList<Heard> Reaction(JsonElement reaction)
    {
        if (reaction.Part("chat")?.Whole("id") is not { } chat || reaction.Whole("message_id") is not { } number) return [];
        var signs = reaction.Part("new_reaction") is { ValueKind: JsonValueKind.Array } now ? now.EnumerateArray().Where(x => x.ValueKind == JsonValueKind.Object).Select(x => x.Words("emoji") ?? "⭐") : [];
        return [new Heard.Reacted(Key(chat, number), string.Concat(signs))];
    }

    static IReadOnlyList<Heard> Doors(JsonElement member) =>
        member.Part("chat") is { } chat && chat.Whole("id") is { } id && PlaceOf(chat, id) is { } place && member.Part("new_chat_member")?.Words("status") is { } status
            ? [new Heard.Doors(place, status is not ("left" or "kicked"))] : [];

    static string Key(long id) => id.ToString(CultureInfo.InvariantCulture);

    static string Key(long chat, long message) => $"{Key(chat)}/{Key(message)}";
}

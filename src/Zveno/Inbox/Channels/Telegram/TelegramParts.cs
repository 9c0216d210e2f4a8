using System.Text.Json;

namespace Zveno.Inbox;

/// <summary>What a message of Telegram's carries beside its text.</summary>
static class TelegramParts
{
    /// <summary>What says something about the message and is nothing that was said.</summary>
    static readonly HashSet<string> About =
    [
        "message_id", "message_thread_id", "direct_messages_topic", "from", "sender_chat", "sender_boost_count", "sender_business_bot", "sender_tag", "date", "guest_query_id", "business_connection_id", "chat", "forward_origin",
        "forward_from", "forward_from_chat", "forward_from_message_id", "forward_date", "forward_signature", "forward_sender_name", "is_topic_message", "is_automatic_forward", "reply_to_message", "external_reply", "quote",
        "reply_to_story", "reply_to_checklist_task_id", "reply_to_poll_option_id", "via_bot", "guest_bot_caller_user", "guest_bot_caller_chat", "edit_date", "has_protected_content", "is_from_offline", "is_paid_post", "media_group_id",
        "author_signature", "paid_star_count", "text", "entities", "link_preview_options", "suggested_post_info", "effect_id", "caption", "caption_entities", "show_caption_above_media", "has_media_spoiler", "reply_markup",
    ];

    /// <summary>What Telegram itself says in a chat: nobody wrote it, nobody waits for an answer.</summary>
    static readonly HashSet<string> Services =
    [
        "new_chat_members", "new_chat_member", "new_chat_participant", "left_chat_member", "left_chat_participant", "chat_owner_left", "chat_owner_changed", "new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created",
        "supergroup_chat_created", "channel_chat_created", "message_auto_delete_timer_changed", "pinned_message", "connected_website", "write_access_allowed", "proximity_alert_triggered", "boost_added", "chat_background_set",
        "forum_topic_closed", "forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden", "video_chat_scheduled", "video_chat_started", "video_chat_ended", "video_chat_participants_invited", "web_app_data",
        "direct_message_price_changed", "paid_message_price_changed", "community_chat_added", "community_chat_removed", "managed_bot_created", "users_shared", "user_shared", "chat_shared",
    ];

    public static bool IsService(JsonElement message) => message.EnumerateObject().Any(x => Services.Contains(x.Name));

    /// <summary>Its parts; content of a kind that is not known is one of them, by its name there.</summary>
    public static IReadOnlyList<HeardPart> Of(JsonElement message, long number)
    {
        var parts = new List<HeardPart>();
        foreach (var property in message.EnumerateObject())
        {
            if (About.Contains(property.Name)) continue;
            var value = property.Value;
            switch (property.Name)
            {
                case "photo" when value.ValueKind == JsonValueKind.Array: parts.Add(File(PartKind.Photo, Largest(value), $"photo-{number}.jpg")); break;
                case "video" or "video_note" or "animation": parts.Add(File(PartKind.Video, value, value.Words("file_name") ?? $"video-{number}.mp4", Length(value))); break;
                case "voice": parts.Add(File(PartKind.Voice, value, $"voice-{number}.ogg", Length(value))); break;
                case "audio": parts.Add(File(PartKind.Audio, value, value.Words("file_name") ?? $"audio-{number}.mp3", value.Words("title"))); break;
                case "document" when message.Part("animation") is null: parts.Add(File(PartKind.File, value, value.Words("file_name") ?? $"file-{number}", value.Words("file_name"))); break;
                case "document": break;                                                 // an animation says itself twice
                case "sticker": parts.Add(new HeardPart(PartKind.Sticker, value.Words("emoji"))); break;
                case "contact": parts.Add(new HeardPart(PartKind.Contact, $"{value.Words("first_name")} {value.Words("last_name")}".Trim() + ", " + value.Words("phone_number"))); break;
                case "venue": parts.Add(new HeardPart(PartKind.Place, $"{value.Words("title")}, {value.Words("address")}")); break;
                case "location" when message.Part("venue") is null: parts.Add(new HeardPart(PartKind.Place, $"{value.Part("latitude")}, {value.Part("longitude")}")); break;
                case "location": break;
                case "poll": parts.Add(new HeardPart(PartKind.Poll, value.Words("question"))); break;
                case "dice": parts.Add(new HeardPart(PartKind.Sticker, $"{value.Words("emoji")} {value.Whole("value")}")); break;
                default: parts.Add(new HeardPart(PartKind.Other, property.Name)); break;
            }
        }
        return parts;
    }

    static HeardPart File(PartKind kind, JsonElement file, string name, string? words = null)
    {
        var size = file.Whole("file_size");
        return new HeardPart(kind, words, file.Words("file_id"), name, size, size > BotApi.MostDown);
    }

    static JsonElement Largest(JsonElement sizes) => sizes.EnumerateArray().OrderBy(x => (x.Whole("width") ?? 0) * (x.Whole("height") ?? 0)).LastOrDefault();

    static string? Length(JsonElement media) => media.Whole("duration") is { } seconds and >= 0 and < 360_000 ? $"{seconds / 60}:{seconds % 60:00}" : null;
}

/// <summary>Reading JSON that may be anything: what is not there or of another kind is null.</summary>
static class LooseJson
{
    extension(JsonElement json)
    {
        public JsonElement? Part(string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var part) && part.ValueKind != JsonValueKind.Null ? part : null;

        public long? Whole(string name) => json.Part(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var whole) ? whole : null;

        public string? Words(string name) => json.Part(name) is { ValueKind: JsonValueKind.String } words ? words.GetString() : null;

        public bool Yes(string name) => json.Part(name) is { ValueKind: JsonValueKind.True };
    }
}

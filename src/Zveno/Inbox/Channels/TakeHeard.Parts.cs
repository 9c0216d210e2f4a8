using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class TakeHeard
{
    /// <summary>What the message says in words: its text, and a line for each part that has no other way to be seen.</summary>
    async Task<string> Words(Heard.Said said, ChannelUpdate update)
    {
        var agency = await db.Agency();
        var text = new Text(agency.Language, TimeZoneInfo.FindSystemTimeZoneById(agency.Zone), clock.GetUtcNow());
        var lines = said.Parts.Where(x => x.IsTooLarge || (x.File is null && x.Content is null) || said.Text is null)
            .Select(x => $"[{(x.IsTooLarge ? text.Channels.TooLarge(x.Name ?? text.Channels.Part(x.Kind), x.Bytes is { } size ? text.FileSize(size) : null, text.Inbox.Channel(update.Channel.Kind)) : text.Channels.Part(x.Kind, x.Words))}]");
        var all = string.Join('\n', [.. said.Text is { } words && words.Any(x => !char.IsControl(x) && !char.IsWhiteSpace(x)) ? (IEnumerable<string>)[words.Trim()] : [], .. lines]);
        all = new string([.. all.Where(x => x is '\n' or '\t' || !char.IsControl(x))]);
        return all.Length > 0 ? all : $"[{text.Channels.Part(PartKind.Other)}]";
    }

    /// <summary>A text that is too long for a message is cut, and goes along whole as a file.</summary>
    static (string Text, string? Whole) Fitting(string text)
    {
        if (text.Length <= Message.MostText) return (text, null);
        var end = char.IsHighSurrogate(text[Message.MostText - 2]) ? Message.MostText - 2 : Message.MostText - 1;
        return (text[..end] + "…", text);
    }

    /// <summary>Files: those that came along are kept now, the others are fetched by a job; the message waits for none.</summary>
    async Task Carry(ChannelUpdate update, Heard.Said said, Message message, DateTimeOffset at, CancellationToken stop)
    {
        foreach (var part in said.Parts)
        {
            if (part is { Content: { Length: > 0 } content, Name: { } name, IsTooLarge: false }) await Keep(message, name, content, at, stop);
            else if (part is { File: { } reference, IsTooLarge: false }) await db.Later(new FetchFile(update.ChannelId, message.Id, reference, part.Name ?? $"{part.Kind}".ToLowerInvariant(), CreateKey.IdFor($"file {message.Id}", said.Key + reference)), at);
        }
    }

    /// <summary>A file that is not accepted (a program) is named on the message; the message is there.</summary>
    async Task Keep(Message message, string name, byte[] content, DateTimeOffset at, CancellationToken stop)
    {
        try { message.Attach(await files.Take(db, ChannelFile.Of(name, content), message.ContactId, stop), at); }
        catch (Refused)
        {
            var agency = await db.Agency();
            message.Goes($"[{new Text(agency.Language, TimeZoneInfo.FindSystemTimeZoneById(agency.Zone), at).Channels.NotHad(name)}]");
        }
    }
}

/// <summary>Bytes from a channel as a file that was given.</summary>
static class ChannelFile
{
    public static IFormFile Of(string name, byte[] bytes) => new FormFile(new MemoryStream(bytes), 0, bytes.Length, "files", name);
}

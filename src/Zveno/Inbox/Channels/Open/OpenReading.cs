using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What is brought to the open channel: JSON, or a form whose part <c>message</c> is that JSON and whose other parts are files. Pure.</summary>
public static class OpenReading
{
    /// <summary>Longest id of anything there, in characters.</summary>
    public const int MostId = 120;

    /// <summary>Begins the key of a group, so that no person has it.</summary>
    public const string Group = "group:";

    static ReadOnlySpan<byte> FormHead => "Content-Type: "u8;

    /// <summary>A form as it is kept: its type, by which its parts are told apart, stands before it.</summary>
    public static byte[] KeepForm(string type, byte[] body) => [.. FormHead, .. Encoding.UTF8.GetBytes(type), .. "\r\n\r\n"u8, .. body];

    /// <summary>The same message has the same key, each version its own.</summary>
    public static string KeyOf(OpenMessage message) => $"{message.Version}:{message.Id}";

    /// <summary>By it the same content is known, however it was written down.</summary>
    public static byte[] DigestOf(OpenMessage message) => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(message, Json.Wire));

    /// <summary>Says what it means here.</summary>
    /// <exception cref="FormatException">It cannot be read, and why.</exception>
    public static IReadOnlyList<Heard> Heard(byte[] raw)
    {
        var message = Message(raw);
        var sender = new HeardPerson(message.Sender.Id, Clean(message.Sender.Name) ?? "");
        var place = message.Conversation is { } group ? new HeardPlace(Group + group.Id, Clean(group.Title) ?? "", AddressKind.Group) : new HeardPlace(sender.Key, sender.Name, AddressKind.Person);
        var thread = message.Thread is { } named ? new HeardThread(named.Id, Clean(named.Title), named.Kind) : new HeardThread();
        var parts = (message.Files ?? []).Select(x => new HeardPart(PartKind.File, x.Name, null, x.Name, x.Content.Length, Content: x.Content)).ToList();
        return [new Heard.Said(message.Id, place, thread, sender, string.IsNullOrWhiteSpace(message.Text) ? null : message.Text, parts, Version: message.Version, ReplyTo: message.ReplyTo)];
    }

    /// <summary>The message, checked.</summary>
    /// <exception cref="FormatException">It cannot be read, and why.</exception>
    public static OpenMessage Message(byte[] raw)
    {
        try
        {
            var message = raw.AsSpan().StartsWith(FormHead) ? OfForm(raw) : OfJson(raw);
            Check(message);
            return message;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or InvalidDataException or IOException) { throw new FormatException(broken.Message, broken); }
    }

    static OpenMessage OfJson(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<OpenMessage>(json, Json.Wire) ?? throw new FormatException("The body is null.");

    static OpenMessage OfForm(byte[] raw)
    {
        var end = raw.AsSpan().IndexOf("\r\n\r\n"u8);
        var type = Encoding.UTF8.GetString(raw.AsSpan(FormHead.Length, end - FormHead.Length));
        var boundary = MediaTypeHeaderValue.TryParse(type, out var media) ? HeaderUtilities.RemoveQuotes(media.Boundary).Value : null;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 200) throw new FormatException("The form has no boundary.");
        var reader = new MultipartReader(boundary, new MemoryStream(raw, end + 4, raw.Length - end - 4, writable: false));
        OpenMessage? message = null;
        var files = new List<OpenFile>();
        while (reader.ReadNextSectionAsync().GetAwaiter().GetResult() is { } part)                       // of memory: nothing is waited for
        {
            if (part.GetContentDispositionHeader() is not { } named) continue;
            var bytes = new MemoryStream();
            part.Body.CopyToAsync(bytes).GetAwaiter().GetResult();
            var name = HeaderUtilities.RemoveQuotes(named.FileNameStar.HasValue ? named.FileNameStar : named.FileName).Value;
            if (!string.IsNullOrEmpty(name)) files.Add(new OpenFile(name, bytes.ToArray(), part.ContentType));
            else if (HeaderUtilities.RemoveQuotes(named.Name) == "message") message = OfJson(bytes.ToArray());
        }
        if (message is null) throw new FormatException("The form has no part «message».");
        return message with { Files = [.. message.Files ?? [], .. files] };
    }

    static void Check(OpenMessage message)
    {
        Id(message.Id, "id");
        Id(message.Sender.Id, "sender.id");
        if (message.Sender.Id.StartsWith(Group, StringComparison.Ordinal)) throw new FormatException($"sender.id begins with «{Group}».");
        if (message.Conversation is { } group) Id(group.Id, "conversation.id");
        if (message.Thread is { } thread) Id(thread.Id, "thread.id");
        if (message.ReplyTo is { } to) Id(to, "replyTo");
        if (message.Version < 0) throw new FormatException("version is below 0.");
        var files = message.Files ?? [];
        if (files.Count > ReceiveMessage.MostFiles) throw new FormatException($"More than {ReceiveMessage.MostFiles} files.");
        foreach (var file in files)
        {
            if (string.IsNullOrWhiteSpace(file.Name)) throw new FormatException("A file has no name.");
            if (file.Content.Length == 0) throw new FormatException($"The file {file.Name} is empty.");
        }
        if (files.Count == 0 && string.IsNullOrWhiteSpace(message.Text)) throw new FormatException("Neither text nor files.");
    }

    static void Id(string id, string field)
    {
        if (id.Length is 0 or > MostId || id.Any(char.IsControl)) throw new FormatException($"{field} has 1 to {MostId} characters, none of them a control character.");
    }

    static string? Clean(string? name) => name is null ? null : new string([.. name.Where(x => !char.IsControl(x))]).Trim() is { Length: > 0 } said ? said : null;
}

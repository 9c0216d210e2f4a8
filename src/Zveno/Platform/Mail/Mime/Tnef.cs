using System.Buffers.Binary;
using System.Text;

namespace Zveno.Platform;

/// <summary>What was in a winmail.dat.</summary>
/// <param name="IsWhole">Whether all of it was understood; else the file itself is kept beside.</param>
sealed record OpenedTnef(string? Text, string? Html, IReadOnlyList<MailAttachment> Files, bool IsWhole);

/// <summary>
/// Opens Outlook's winmail.dat (MS-OXTNEF): a list of attributes, files among them. Of our own, in managed code: what native decoders of it
/// did with hostile bytes fills a list of CVEs, and a child process would be one more thing to install and to wait for.
/// </summary>
static class Tnef
{
    const uint Signature = 0x223E9F78;
    const uint AttachRendData = 0x00069002, AttachTitle = 0x00018010, AttachData = 0x0006800F, AttachProps = 0x00069005, MessageProps = 0x00069003, CodePage = 0x00069007;

    /// <summary>Whether these bytes begin like one.</summary>
    public static bool IsOne(byte[] bytes) => bytes.Length > 6 && BinaryPrimitives.ReadUInt32LittleEndian(bytes) == Signature;

    /// <summary>Opens it; null when it is broken at once.</summary>
    public static OpenedTnef? Open(byte[] bytes)
    {
        var files = new List<Draft>();
        var page = 1252;
        Properties message = new();
        var at = 6;
        while (at + 9 <= bytes.Length)
        {
            var id = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 1));
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 5));
            if (length > bytes.Length - at - 9) return files.Count == 0 ? null : Opened(message, files, page, isWhole: false);
            var data = bytes.AsSpan(at + 9, (int)length);
            switch (id)
            {
                case CodePage when length >= 4: page = BinaryPrimitives.ReadInt32LittleEndian(data); break;
                case AttachRendData: files.Add(new Draft()); break;
                case AttachTitle when files.Count > 0: files[^1].Title = data.ToArray(); break;
                case AttachData when files.Count > 0: files[^1].Bytes = data.ToArray(); break;
                case AttachProps when files.Count > 0: files[^1].Props = TnefProperties.Read(data); break;
                case MessageProps: message = TnefProperties.Read(data); break;
            }
            at += 9 + (int)length + 2;                                  // the sum of the bytes follows: a wrong one is no reason to refuse a file
        }
        return Opened(message, files, page, isWhole: true);
    }

    static OpenedTnef Opened(Properties message, List<Draft> files, int page, bool isWhole)
    {
        var charset = $"windows-{page}";
        string? Words(byte[] bytes) => MailCharset.Decode(bytes, page is 0 or 65001 ? "utf-8" : charset).TrimEnd('\0');
        var given = files.Where(x => (x.Bytes ?? x.Props.Data) is { Length: > 0 })
            .Select(x => new MailAttachment((x.Props.LongName ?? (x.Title is { } title ? Words(title) : null) ?? "file").Trim(), x.Props.Type ?? "application/octet-stream", x.Bytes ?? x.Props.Data!, x.Props.ContentId?.Trim('<', '>'), x.Props.ContentId is not null)).ToList();
        var text = message.Body ?? (message.BodyBytes is { } body ? Words(body) : null);
        var html = message.Html is { } markup ? Words(markup) : null;
        return new OpenedTnef(text, html, given, isWhole && given.Count == files.Count && (message.Rtf is null || text is not null || html is not null));
    }

    sealed class Draft
    {
        public byte[]? Title, Bytes;
        public Properties Props = new();
    }

    /// <summary>The properties of a message or a file that matter here.</summary>
    internal sealed class Properties
    {
        public string? Body, LongName, Type, ContentId;
        public byte[]? BodyBytes, Html, Data, Rtf;
    }
}

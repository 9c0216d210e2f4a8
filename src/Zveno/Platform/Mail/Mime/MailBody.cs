using System.Text;
using System.Text.RegularExpressions;

namespace Zveno.Platform;

/// <summary>Gathers what a mail's parts hold: the text, the HTML, the files.</summary>
sealed partial class MailBody
{
    static readonly byte[] Charset = GMime.C("charset");

    readonly StringBuilder _text = new();
    readonly StringBuilder _html = new();
    int _parts;

    public string? Text => _text.Length == 0 ? null : _text.ToString();
    public string? Html => _html.Length == 0 ? null : _html.ToString();
    public List<MailAttachment> Attachments { get; } = [];
    public string Type { get; private set; } = "text/plain";

    /// <summary>It held more than <see cref="MailReader.MostParts"/>, or lay deeper.</summary>
    public bool IsTooMuch => _parts > MailReader.MostParts;

    /// <param name="part">Borrowed; 0 for none.</param>
    public void Read(nint part)
    {
        if (part != 0) Type = TypeOf(part);
        Read(part, 0);
    }

    void Read(nint part, int depth)
    {
        if (part == 0 || ++_parts > MailReader.MostParts || depth > MailReader.MostParts) return;
        if (GMime.Is(part, GMime.g_mime_multipart_get_type()))
        {
            var count = GMime.g_mime_multipart_get_count(part);
            for (var i = 0; i < count && !IsTooMuch; i++) Read(GMime.g_mime_multipart_get_part(part, i), depth + 1);
        }
        else if (GMime.Is(part, GMime.g_mime_part_get_type())) ReadLeaf(part);
    }

    void ReadLeaf(nint part)
    {
        var type = TypeOf(part);
        var name = MailGuard.Unveiled(NameOf(part));
        var disposition = GMime.Text(GMime.g_mime_object_get_disposition(part))?.ToLowerInvariant();
        var content = GMime.g_mime_part_get_content(part);
        var bytes = content == 0 ? [] : MailGuard.Unveiled(GMime.Written(stream => GMime.g_mime_data_wrapper_write_to_stream(content, stream)));

        if (type is "text/plain" or "text/html" && disposition != "attachment" && string.IsNullOrEmpty(name))
        {
            var words = MailCharset.Decode(bytes, GMime.Text(GMime.g_mime_content_type_get_parameter(GMime.g_mime_object_get_content_type(part), Charset)));
            var into = type == "text/html" ? _html : _text;
            if (into.Length > 0) into.Append('\n');
            into.Append(words);
            return;
        }
        if (bytes.Length == 0 && string.IsNullOrEmpty(name)) return;
        var file = new MailAttachment(Named(name, type), type, bytes, GMime.Text(GMime.g_mime_object_get_content_id(part))?.Trim('<', '>', ' '), disposition == "inline");
        if (Tnef.IsOne(bytes) && Tnef.Open(bytes) is { } opened)
        {
            if (_text.Length == 0 && opened.Text is not null) _text.Append(opened.Text);
            if (_html.Length == 0 && opened.Html is not null) _html.Append(opened.Html);
            Attachments.AddRange(opened.Files);
            if (opened.IsWhole) return;
        }
        Attachments.Add(file);
    }

    static string TypeOf(nint part)
    {
        var type = GMime.g_mime_object_get_content_type(part);
        return type == 0 ? "application/octet-stream" : MailGuard.Unveiled($"{GMime.Text(GMime.g_mime_content_type_get_media_type(type))}/{GMime.Text(GMime.g_mime_content_type_get_media_subtype(type))}".ToLowerInvariant())!;
    }

    /// <summary>The file's name; encoded words in it are opened here, like all others.</summary>
    static string? NameOf(nint part)
    {
        foreach (var (header, value) in MailHead.Of(part))
            if (header.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) && EncodedName().Match(value) is { Success: true } name) return EncodedWords.Decoded(name.Groups[1].Value);
        return GMime.Text(GMime.g_mime_part_get_filename(part));
    }

    [GeneratedRegex(@"\b(?:file)?name\s*=\s*""?([^"";]*=\?[^"";]*)", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedName();

    static string Named(string? name, string type)
    {
        if (!string.IsNullOrWhiteSpace(name)) return name.Trim();
        var ending = type switch { "text/calendar" => ".ics", "text/html" => ".html", "message/delivery-status" => ".txt", "message/rfc822" => ".eml", _ when type.StartsWith("text/", StringComparison.Ordinal) => ".txt", _ => "" };
        return type.StartsWith("image/", StringComparison.Ordinal) ? $"picture.{type[6..].Split('+')[0].Replace("jpeg", "jpg", StringComparison.Ordinal)}" : $"part{ending}";
    }
}

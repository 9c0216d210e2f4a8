using System.Text.Json;

namespace Zveno.Exchange;

/// <summary>Walks the top level of a file, turning every way JSON can be wrong into a <see cref="TrelloRefused"/>.</summary>
ref struct TrelloScanner
{
    readonly ReadOnlySpan<byte> file;
    readonly TrelloLimits limits;
    Utf8JsonReader reader;

    internal TrelloScanner(ReadOnlySpan<byte> file, TrelloLimits limits)
    {
        this.file = file;
        this.limits = limits;
        // Not the final block: running out of bytes then answers «false» instead of a syntax error, and that is how a cut file is told
        // from a broken one. A bare number or word never ends without a final block, so it gets one. Depth is counted in Read().
        var mayBeCut = file.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];
        reader = new(file, isFinalBlock: !mayBeCut, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
    }

    /// <summary>Enters the root object; false when the file is sound JSON of another kind.</summary>
    internal bool OpenRoot()
    {
        Read();
        if (reader.TokenType == JsonTokenType.StartObject) return true;
        SkipRest();
        ExpectEnd();
        return false;
    }

    /// <summary>Steps onto the next key of the root; false at its end.</summary>
    internal bool NextKey(out Range key)
    {
        Read();
        var isKey = reader.TokenType == JsonTokenType.PropertyName;
        var start = (int)reader.TokenStartIndex + 1;
        key = isKey ? start..(start + reader.ValueSpan.Length) : default;
        return isKey;
    }

    /// <summary>Passes over the value of the key, whatever it is, and says where it lies.</summary>
    internal Range SkipValue()
    {
        Read();
        var start = (int)reader.TokenStartIndex;
        SkipRest();
        return start..(int)reader.BytesConsumed;
    }

    /// <summary>Nothing but blanks (and the zero bytes that a broken copy leaves) may follow the root.</summary>
    internal readonly void ExpectEnd()
    {
        var end = (int)reader.BytesConsumed;
        var rest = file[end..].TrimStart(" \t\r\n\0"u8);
        if (!rest.IsEmpty) throw TrelloRefused.At(TrelloRefusal.NotJson, file, file.Length - rest.Length);
    }

    void SkipRest()
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        var depth = reader.CurrentDepth;
        do Read(); while (reader.CurrentDepth > depth);
    }

    void Read()
    {
        try
        {
            if (!reader.Read()) throw TrelloRefused.At(TrelloRefusal.CutShort, file, file.Length);
        }
        catch (JsonException broken)
        {
            throw new TrelloRefused(TrelloRefusal.NotJson, (broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1, cause: broken);
        }
        if (reader.CurrentDepth >= limits.MaxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            throw TrelloRefused.At(TrelloRefusal.TooDeep, file, (int)reader.TokenStartIndex, limits.MaxDepth);
    }
}

using System.Buffers.Binary;
using System.Text;

namespace Zveno.Platform;

/// <summary>Reads the property list inside a winmail.dat (MS-OXTNEF 2.1.3.4). Ends at the first thing it does not understand: what follows cannot be found.</summary>
static class TnefProperties
{
    const int MostValues = 10_000;

    public static Tnef.Properties Read(ReadOnlySpan<byte> data)
    {
        var found = new Tnef.Properties();
        if (data.Length < 4) return found;
        var count = BinaryPrimitives.ReadUInt32LittleEndian(data);
        var at = 4;
        for (var i = 0u; i < count && i < MostValues && at + 4 <= data.Length; i++)
        {
            var (type, id) = (BinaryPrimitives.ReadUInt16LittleEndian(data[at..]), BinaryPrimitives.ReadUInt16LittleEndian(data[(at + 2)..]));
            at += 4;
            if (id >= 0x8000 && !SkipName(data, ref at)) return found;
            var isMany = (type & 0x1000) != 0;
            var isSized = (type & 0x0FFF) is 0x1E or 0x1F or 0x102 or 0x0D;
            var values = 1u;
            if (isMany || isSized)
            {
                if (!Length(data, ref at, out values) || values > MostValues) return found;
            }
            for (var v = 0u; v < values; v++)
            {
                var size = (uint)((type & 0x0FFF) switch { 0x02 or 0x03 or 0x04 or 0x0A or 0x0B => 4, 0x05 or 0x06 or 0x07 or 0x14 or 0x40 => 8, 0x48 => 16, _ => 0 });
                if (isSized ? !Length(data, ref at, out size) : size == 0) return found;
                if (size > data.Length - at) return found;
                Keep(found, id, (type & 0x0FFF), data.Slice(at, (int)size));
                at += (int)((size + 3) & ~3u);
            }
        }
        return found;
    }

    static void Keep(Tnef.Properties found, int id, int type, ReadOnlySpan<byte> value)
    {
        string Words(ReadOnlySpan<byte> bytes) => (type == 0x1F ? Encoding.Unicode.GetString(bytes) : MailCharset.Guessed(bytes.ToArray())).TrimEnd('\0').Replace("\0", "", StringComparison.Ordinal);
        switch (id)
        {
            case 0x1000 when type == 0x1F: found.Body = Words(value); break;
            case 0x1000: found.BodyBytes = value.ToArray(); break;
            case 0x1013: found.Html = type == 0x1F ? Encoding.UTF8.GetBytes(Words(value)) : value.ToArray(); break;
            case 0x1009: found.Rtf = value.ToArray(); break;
            case 0x3701 when type == 0x102: found.Data = value.ToArray(); break;
            case 0x3701 when type == 0x0D && value.Length > 16: found.Data = value[16..].ToArray(); break;         // the first 16 say what kind of object it is
            case 0x3707: found.LongName = Words(value); break;
            case 0x370E: found.Type = Words(value).ToLowerInvariant(); break;
            case 0x3712: found.ContentId = Words(value); break;
        }
    }

    static bool SkipName(ReadOnlySpan<byte> data, ref int at)
    {
        if (at + 24 > data.Length) return false;
        var isNumber = BinaryPrimitives.ReadUInt32LittleEndian(data[(at + 16)..]) == 0;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(data[(at + 20)..]);
        at += 24;
        if (isNumber) return true;
        if (length > data.Length - at) return false;
        at += (int)((length + 3) & ~3u);
        return at <= data.Length;
    }

    static bool Length(ReadOnlySpan<byte> data, ref int at, out uint length)
    {
        length = 0;
        if (at + 4 > data.Length) return false;
        length = BinaryPrimitives.ReadUInt32LittleEndian(data[at..]);
        at += 4;
        return true;
    }
}

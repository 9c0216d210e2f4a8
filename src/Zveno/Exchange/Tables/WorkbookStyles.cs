using System.Globalization;
using System.Text;
using System.Xml;

namespace Zveno.Exchange;

/// <summary>How a number is meant, by its format.</summary>
enum SerialKind { Number, Date, DateTime, Time }

/// <summary>What the numbers of a workbook are, by the formats of their cells.</summary>
static class WorkbookStyles
{
    /// <summary>The kinds of numbers by the styles that cells name.</summary>
    public static IReadOnlyList<SerialKind> Read(XmlReader? styles)
    {
        var (found, formats, within) = (new List<SerialKind>(), new Dictionary<int, string>(), false);
        while (styles?.Read() == true)
        {
            if (styles.LocalName == "cellXfs") within = styles.NodeType == XmlNodeType.Element;
            if (styles.NodeType != XmlNodeType.Element) continue;
            if (styles.LocalName == "numFmt" && int.TryParse(styles.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) formats[id] = styles.GetAttribute("formatCode") ?? "";
            if (within && styles.LocalName == "xf") found.Add(int.TryParse(styles.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var used) ? KindOf(used, formats) : SerialKind.Number);
        }
        return found;
    }

    static SerialKind KindOf(int id, Dictionary<int, string> formats)
    {
        if (id is 14 or 15 or 16 or 17 or (>= 27 and <= 31) or (>= 50 and <= 58)) return SerialKind.Date;
        if (id is 22) return SerialKind.DateTime;
        if (id is 18 or 19 or 20 or 21 or 45 or 46 or 47 or 32 or 33) return SerialKind.Time;
        if (!formats.TryGetValue(id, out var code)) return SerialKind.Number;
        // without what stands in quotes, brackets (but elapsed hours) and after a backslash
        var bare = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '\\') i++;
            else if (code[i] == '"') { while (++i < code.Length && code[i] != '"') { } }
            else if (code[i] == '[' && !(i + 1 < code.Length && char.ToLowerInvariant(code[i + 1]) is 'h' or 'm' or 's')) { while (++i < code.Length && code[i] != ']') { } }
            else if (code[i] == ';') break;
            else bare.Append(char.ToLowerInvariant(code[i]));
        }
        var said = bare.ToString();
        var (day, hour) = (said.Contains('d', StringComparison.Ordinal) || said.Contains('y', StringComparison.Ordinal), said.Contains('h', StringComparison.Ordinal) || said.Contains('s', StringComparison.Ordinal));
        if (said.Contains("general", StringComparison.Ordinal)) return SerialKind.Number;
        return (day, hour) switch { (true, true) => SerialKind.DateTime, (true, false) => SerialKind.Date, (false, true) => SerialKind.Time, _ => said.Contains("mmm", StringComparison.Ordinal) ? SerialKind.Date : SerialKind.Number };
    }
}

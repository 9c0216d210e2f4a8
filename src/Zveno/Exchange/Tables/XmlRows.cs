using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Zveno.Exchange;

/// <summary>XML that programs such as Worksection export, read as the list of JSON objects that it says. No document types, no entities, nothing fetched.</summary>
static class XmlRows
{
    const int MostDepth = 24;
    static readonly string[] Nested = ["child", "children", "subtasks"];

    /// <summary>The rows: those of the elements that are called the same and hold elements of their own of which there are the most.</summary>
    /// <exception cref="TableRefused">Not well formed, with a document type, too large, or without rows.</exception>
    public static MemoryStream AsJson(Stream file)
    {
        var root = Parse(file);
        var rows = root.DescendantsAndSelf().SelectMany(x => x.Elements().GroupBy(y => y.Name.LocalName)).Select(x => x.Where(y => y.HasElements).ToList())
            .Where(x => x.Count > 0 && !x[0].Ancestors().Any(y => Nested.Contains(y.Name.LocalName))).MaxBy(x => (x.Count, -x[0].Ancestors().Count()));
        return rows is null ? throw new TableRefused(TableRefusal.NoRows) : new MemoryStream(Encoding.UTF8.GetBytes(new JsonArray([.. rows.Select(Row)]).ToJsonString()));
    }

    static XElement Parse(Stream file)
    {
        var text = TableText.Guess(file);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 1024, MaxCharactersInDocument = TableLimits.MostText * 2L, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = false };
        try
        {
            using var reader = XmlReader.Create(TableText.Reader(file, text.Encoding), settings);
            while (reader.Read()) if (reader.Depth > MostDepth) throw new TableRefused(TableRefusal.NoRows);
            file.Position = 0;
            using var again = XmlReader.Create(TableText.Reader(file, text.Encoding), settings);
            return XElement.Load(again);
        }
        catch (XmlException) { throw new TableRefused(TableRefusal.NoRows); }
    }

    static JsonObject Row(XElement element)
    {
        var row = new JsonObject();
        foreach (var attribute in element.Attributes().Where(x => !x.IsNamespaceDeclaration)) row[attribute.Name.LocalName] = attribute.Value;
        foreach (var named in element.Elements().GroupBy(x => x.Name.LocalName))
        {
            var all = named.ToList();
            if (Nested.Contains(named.Key)) row["child"] = new JsonArray([.. all.SelectMany(x => x.Elements()).Where(x => x.HasElements).Select(Row)]);
            else row[named.Key] = all is [var only] ? Value(only) : new JsonArray([.. all.Select(Value)]);
        }
        return row;
    }

    /// <summary>A text; several things of one name; or what is named inside.</summary>
    static JsonNode? Value(XElement element)
    {
        if (!element.HasElements) return element.Value;
        var parts = element.Elements().ToList();
        return parts.Select(x => x.Name.LocalName).Distinct().Count() == 1 ? new JsonArray([.. parts.Select(Value)]) : Row(element);
    }
}

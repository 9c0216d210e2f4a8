using System.Text.Json.Nodes;
using Zveno.Tests.Platform;

namespace Zveno.Tests;

/// <summary>The Bot API's own description (<c>../shared/data/telegram</c>): what a call may and must carry. Where it is not here, nothing is checked.</summary>
static class BotSpecification
{
    static readonly Lazy<JsonObject?> Methods = new(() =>
        SharedSamples.Folder is { } folder && Path.Combine(folder, "telegram", "bot-api-10.1.min.json") is var path && File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path))!["methods"]!.AsObject() : null);

    /// <summary>What is wrong with a call; null when nothing is.</summary>
    public static string? Wrong(string method, JsonObject body)
    {
        if (Methods.Value is not { } methods) return null;
        if (methods[method] is not { } described) return $"no method {method}";
        var fields = (described["fields"]?.AsArray() ?? []).ToDictionary(x => x!["name"]!.GetValue<string>(), x => x!["required"]!.GetValue<bool>());
        return body.Select(x => x.Key).FirstOrDefault(x => !fields.ContainsKey(x)) is { } unknown ? $"{method} has no {unknown}"
            : fields.Where(x => x.Value).Select(x => x.Key).FirstOrDefault(x => body[x] is null) is { } missing ? $"{method} needs {missing}" : null;
    }
}

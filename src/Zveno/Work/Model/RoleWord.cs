using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// A role in a project's team, as one word: <c>accountManager</c>, <c>specialist</c> and the other roles of members, which are told in the reader's language,
/// or whatever the agency calls it: «Дизайнер».
/// </summary>
public static class RoleWord
{
    /// <summary>Longest role, in characters.</summary>
    public const int Most = 60;

    /// <summary>The account manager: the client's lead where the team names nobody.</summary>
    public const string AccountManager = "accountManager";

    /// <summary>The word of a role of members.</summary>
    public static string Of(Roles role) => JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    /// <summary>The same role always as the same word.</summary>
    /// <exception cref="Refused">Nothing, or too long.</exception>
    public static string Demand(string? role) => Same(Platform.Demand.Text(role, Most, "role"));

    /// <summary>The same, where nobody may be meant: null.</summary>
    public static string? DemandAny(string? role) => string.IsNullOrWhiteSpace(role) ? null : Demand(role);

    /// <summary>The role of members that it names, by its word or as people say it in either language; null for a word of the agency's own.</summary>
    public static Roles? Known(string role) => Names.Value.TryGetValue(role, out var known) ? known : null;

    /// <summary>The same role of another person: <c>specialist 2</c>.</summary>
    public static string Another(string role, int number) => $"{role} {number}";

    /// <summary>As people say it.</summary>
    public static string Name(string role, Text text)
    {
        if (Known(role) is { } known) return Capital(text.Agencies.Role(known));
        var (end, of) = (role.LastIndexOf(' '), role);
        return end > 0 && int.TryParse(role.AsSpan(end + 1), out var number) && Known(of[..end]) is { } same ? $"{Capital(text.Agencies.Role(same))} {number}" : role;
    }

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    static readonly Lazy<FrozenDictionary<string, Roles>> Names = new(() => RolesInList.All
        .SelectMany(x => Enum.GetValues<Language>().Select(language => new Text(language, TimeZoneInfo.Utc, default).Agencies.Role(x)).Append(x.ToString()), (role, name) => (name, role))
        .DistinctBy(x => x.name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(x => x.name, x => x.role, StringComparer.OrdinalIgnoreCase));

    internal static string Same(string role) => Known(role) is { } known ? Of(known) : role;

    /// <summary>Reads roles as templates kept them before there were words, too.</summary>
    internal sealed class Reading : JsonConverter<string?>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() is { Length: > 0 } role ? Same(role) : null;

        public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}

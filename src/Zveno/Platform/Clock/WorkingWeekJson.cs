using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zveno.Platform;

/// <summary>A week travels as its text.</summary>
public sealed class WorkingWeekJson : JsonConverter<WorkingWeek>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is not a week.</exception>
    public override WorkingWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("A working week is a string.");
        return WorkingWeek.TryParse(reader.GetString(), out var week, out var error) ? week : throw new JsonException(error.Message, error);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WorkingWeek value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

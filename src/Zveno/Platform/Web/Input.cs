using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Zveno.Platform;

/// <summary>What a form or an API call brings: one record for both. Read before any lock is taken.</summary>
public abstract record Input<T> where T : Input<T>
{
    /// <summary>Client-made id of what is to be made; the API's <c>Idempotency-Key</c> ends up here too. Making the same twice makes it once.</summary>
    public Guid? Id { get; init; }

    /// <summary>Files of a multipart form.</summary>
    [JsonIgnore]
    public IFormFileCollection? Files { get; set; }

    /// <summary>Reads the body: JSON, or a form whose fields have the same names.</summary>
    /// <exception cref="Refused">It is not JSON, or a required field is missing or malformed.</exception>
    public static async ValueTask<T?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var (body, files) = await Fields(context);
        try
        {
            if (KeyOf(context) is { } key && body["id"] is null) body["id"] = key;
            var input = body.Deserialize<T>(InputJson.Options) ?? throw new JsonException();
            input.Files = files;
            return input;
        }
        catch (JsonException wrong)
        {
            var field = wrong.Path?.TrimStart('$', '.');
            throw new Refused(text => text.Web.BadField(InputJson.FieldOf(wrong) ?? field ?? "")) { Field = InputJson.FieldOf(wrong) ?? field };
        }
        catch (InvalidOperationException halves) when (halves.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true)
        {
            throw new Refused(text => text.Web.BadRequest, StatusCodes.Status400BadRequest);        // not UTF-8, or half a surrogate pair: found only as it is read
        }
    }

    static Guid? KeyOf(HttpContext http) => http.Request.Headers["Idempotency-Key"].ToString() switch
    {
        "" => null,
        { Length: > 200 } => throw new Refused(text => text.Web.BadField("Idempotency-Key"), StatusCodes.Status400BadRequest) { Field = "Idempotency-Key" },
        var key => http.RequestServices.GetRequiredService<Db>() is { HasViewer: true } db ? CreateKey.IdFor($"{http.Request.Path}\n{db.Viewer}", key) : null,
    };

    static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    static async Task<(JsonObject, IFormFileCollection?)> Fields(HttpContext http)
    {
        if (http.Request.HasFormContentType)
        {
            IFormCollection form;
            try { form = await http.Request.ReadFormAsync(http.RequestAborted); }
            catch (InvalidDataException limit) when (limit.Message.Contains("limit", StringComparison.Ordinal)) { throw new Refused(text => text.Web.RequestTooLarge, StatusCodes.Status413PayloadTooLarge); }
            catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException) { throw new Refused(text => text.Web.BadRequest, StatusCodes.Status400BadRequest); }
            return (InputJson.FromForm(form, typeof(T)), form.Files);
        }
        if (http.Request.ContentLength is 0 || (http.Request.ContentLength is null && http.Request.ContentType is null)) return ([], null);
        JsonObject json;
        try
        {
            json = JsonNode.Parse(await Utf8Body(http), documentOptions: Once) as JsonObject ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new Refused(text => text.Web.BadRequest, StatusCodes.Status400BadRequest);
        }
        if (json.Count > 0 && InputJson.FieldsOf(typeof(T)) is { Count: > 1 } known && !json.Any(x => known.Contains(x.Key)))
            throw new Refused(text => text.Web.NoneOfFields(string.Join(", ", known)));     // a misspelt field would read as «empty this»
        return (json, null);
    }

    // Read as it stands, letters of another encoding would be kept as «�».
    static async Task<byte[]> Utf8Body(HttpContext http)
    {
        using var body = new MemoryStream((int)Math.Clamp(http.Request.ContentLength ?? 0, 0, 1 << 20));
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var read = body.GetBuffer().AsSpan(0, (int)body.Length);
        if (read.StartsWith("\uFEFF"u8)) read = read[3..];
        return Utf8.IsValid(read) ? read.ToArray() : throw new Refused(text => text.Web.NotUtf8, StatusCodes.Status400BadRequest);
    }
}

using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

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
        try
        {
            return (await JsonNode.ParseAsync(http.Request.Body, documentOptions: Once, cancellationToken: http.RequestAborted) as JsonObject ?? throw new JsonException(), null);
        }
        catch (JsonException)
        {
            throw new Refused(text => text.Web.BadRequest, StatusCodes.Status400BadRequest);
        }
    }
}

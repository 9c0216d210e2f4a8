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
        if (context.Request.Headers["Idempotency-Key"].ToString() is { Length: > 0 and <= 200 } key && body["id"] is null)
            body["id"] = CreateKey.IdFor($"{context.Request.Path}\n{context.RequestServices.GetRequiredService<Db>().Viewer}", key);
        try
        {
            var input = body.Deserialize<T>(InputJson.Options) ?? throw new JsonException();
            input.Files = files;
            return input;
        }
        catch (JsonException wrong)
        {
            var field = wrong.Path?.TrimStart('$', '.');
            throw new Refused(text => text.Web.BadField(InputJson.FieldOf(wrong) ?? field ?? "")) { Field = InputJson.FieldOf(wrong) ?? field };
        }
    }

    static async Task<(JsonObject, IFormFileCollection?)> Fields(HttpContext http)
    {
        if (http.Request.HasFormContentType)
        {
            IFormCollection form;
            try { form = await http.Request.ReadFormAsync(http.RequestAborted); }
            catch (InvalidDataException) { throw new Refused(text => text.Web.RequestTooLarge, StatusCodes.Status413PayloadTooLarge); }
            return (InputJson.FromForm(form, typeof(T)), form.Files);
        }
        if (http.Request.ContentLength is 0 || (http.Request.ContentLength is null && http.Request.ContentType is null)) return ([], null);
        try
        {
            return (await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted) as JsonObject ?? throw new JsonException(), null);
        }
        catch (JsonException)
        {
            throw new Refused(text => text.Web.BadRequest, StatusCodes.Status400BadRequest);
        }
    }
}

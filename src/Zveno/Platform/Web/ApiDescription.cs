using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Zveno.Platform;

/// <summary>What holds for the whole API, told in <c>/openapi/v1.json</c> once: the token, what a «no» looks like, the key that makes a thing once.</summary>
sealed class ApiDescription : IOpenApiDocumentTransformer
{
    /// <summary>The name of a shape in the description: an action's own form bears the action's name (<c>DescribeClientForm</c>), because every second form is called <c>Form</c> and shapes of one name would become one.</summary>
    internal static string? NameOf(JsonTypeInfo shape) =>
        OpenApiOptions.CreateDefaultSchemaReferenceId(shape) is { } name ? (Nullable.GetUnderlyingType(shape.Type) ?? shape.Type).DeclaringType is { } owner ? owner.Name + name : name : null;

    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Zveno",
            Version = "v1",
            Description = "Instants are ISO 8601 in UTC, dates YYYY-MM-DD. Lists answer items and next: pass next as the parameter after to go on. A refusal of a rule is 422; what is unknown or not yours is 404.",
        };
        document.AddComponent("Problem", await context.GetOrCreateSchemaAsync(typeof(Problem), cancellationToken: cancellationToken));
        document.AddComponent<IOpenApiSecurityScheme>("token", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A personal token, made on the page «Me» of the settings." });
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
        foreach (var operation in document.Paths.Values.SelectMany(x => x.Operations!.Values))
        {
            operation.Responses ??= [];
            operation.Responses["default"] = new OpenApiResponse
            {
                Description = "No, and why, in the language of Accept-Language.",
                Content = new Dictionary<string, OpenApiMediaType> { [Problem.ContentType] = new() { Schema = new OpenApiSchemaReference("Problem", document) } },
            };
            if (operation.Responses.ContainsKey("201")) (operation.Parameters ??= []).Add(OnceKey());
        }
    }

    static OpenApiParameter OnceKey() => new()
    {
        Name = "Idempotency-Key",
        In = ParameterLocation.Header,
        Description = "The same key with the same content makes the thing once and answers alike; with other content it is 409. A UUID becomes the id of the thing.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 200 },
    };
}

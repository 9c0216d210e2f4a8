using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>
/// Makes a thing once however often it is asked for with the same client-made id: the id's key is written in the same commit.
/// The same id with other content is a conflict.
/// </summary>
sealed class CreateOnce(Func<Guid, HttpContext, Task<Answer>> show) : IEndpointFilter
{
    static readonly Func<Db, Guid, Task<CreateKey?>> KeyOf = Ready.One((Db db, Guid id) => db.Set<CreateKey>().SingleOrDefault(x => x.Id == id));

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var input = context.Arguments.FirstOrDefault(IsInput);
        if (input is null || IdOf(input) is not { } id) return Created(await next(context));

        var db = http.RequestServices.GetRequiredService<Db>();
        var content = http.Request.Path + "\n" + JsonSerializer.Serialize(input, input.GetType(), Json.Storage);
        if (await KeyOf(db, id) is { } made)
        {
            if (!made.IsSame(Normal(content))) throw new Refused(text => text.Platform.SentBefore, StatusCodes.Status409Conflict);
            return Created(await show(id, http));
        }
        db.Add(new CreateKey(id, Normal(content), http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()));
        return Created(await next(context));
    }

    static object? Created(object? answer) => answer is Answer made ? made.AsCreated() : answer;

    // The page and the API reach the same verb by two paths: the same thing asked for through both is the same thing.
    static string Normal(string content) => content.StartsWith("/api/v1", StringComparison.Ordinal) ? content["/api/v1".Length..] : content;

    static Guid? IdOf(object input) => (Guid?)input.GetType().GetProperty("Id")!.GetValue(input);

    static bool IsInput(object? argument)
    {
        for (var type = argument?.GetType(); type is not null; type = type.BaseType)
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Input<>)) return true;
        return false;
    }
}

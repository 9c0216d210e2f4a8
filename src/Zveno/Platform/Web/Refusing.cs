using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>Turns refusals and accidents into answers, once, for pages, fragments and the API alike.</summary>
public sealed class Refusing(RequestDelegate next, ILogger<Refusing> log)
{
    /// <summary>Runs the rest and answers for what it threw.</summary>
    public async Task Invoke(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Refused refused) when (!http.Response.HasStarted)
        {
            await Write(http, refused.Status, refused.Why, refused.Field, refused.Choice);
        }
        catch (NotHere) when (!http.Response.HasStarted)
        {
            await Write(http, StatusCodes.Status404NotFound, text => text.Platform.NotFound);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            await Write(http, bad.StatusCode, text => bad.StatusCode == 413 ? text.Web.RequestTooLarge : text.Web.BadRequest);
        }
        catch (DbUpdateException clash) when (!http.Response.HasStarted && IsUniqueClash(clash))
        {
            log.LogWarning(clash, "Two wrote the same at once");
            await Write(http, StatusCodes.Status409Conflict, text => text.Platform.ChangedMeanwhile);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Features.Get<IHttpRequestLifetimeFeature>()?.Abort();          // the caller has left
        }
        catch (Exception accident) when (!http.Response.HasStarted)
        {
            log.LogError(accident, "{Method} {Path} failed; trace {Trace}", http.Request.Method, http.Request.Path, http.TraceIdentifier);
            await Write(http, StatusCodes.Status500InternalServerError, text => text.Platform.ServerError(http.TraceIdentifier));
        }
    }

    /// <summary>Answers with a refusal in the caller's form: problem+json, a fragment for the toasts, or a page.</summary>
    public static Task Write(HttpContext http, int status, Func<Text, string> why, string? field = null, Choice? choice = null)
    {
        var allowed = http.Response.Headers.Allow;
        http.Response.Clear();
        SecurityHeaders.Set(http.Response.Headers);
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = allowed;
        http.Response.Headers.CacheControl = "no-store";
        var page = http.RequestServices.GetRequiredService<Page>();
        var sentence = why(page.Text);
        if (Answer.WantsJson(http))
        {
            if (status == StatusCodes.Status401Unauthorized) http.Response.Headers.WWWAuthenticate = "Bearer";
            return http.Response.WriteAsJsonAsync(new Problem("about:blank", page.Text.Web.ProblemTitle(status), status, sentence, field, http.TraceIdentifier, choice?.Say(page.Text)), Json.Wire, Problem.ContentType);
        }
        if (Answer.WantsFragment(http))
        {
            http.Response.Headers["HX-Retarget"] = "#toasts";
            http.Response.Headers["HX-Reswap"] = "beforeend";
            if (field is not null) http.Response.Headers["X-Field"] = field;
            if (choice is not null) return Html.Write(http, choice.View, choice.Model(page.Text));
            return Html.Write<ToastView>(http, new ToastModel(sentence, IsRefusal: true));
        }
        return Html.Write<RefusedPage>(http, new RefusedModel(status, sentence));
    }

    static bool IsUniqueClash(DbUpdateException clash) => clash.InnerException switch
    {
        Npgsql.PostgresException { SqlState: "23505" } => true,
        Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 1555 or 2067 } => true,
        _ => false,
    };
}

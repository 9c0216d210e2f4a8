namespace Zveno.Platform;

/// <summary>Stands before every endpoint: no policy, no entry; then forgery, then the gate of that kind of caller.</summary>
public sealed class Gatekeeper(RequestDelegate next)
{
    /// <summary>Lets the request pass or answers it.</summary>
    public async Task Invoke(HttpContext http)
    {
        if (http.GetEndpoint() is not { } endpoint) throw new NotHere();
        if (endpoint is not RouteEndpoint)
        {
            await Misused(http, endpoint);
            return;
        }
        // No column holds NUL, and PostgreSQL takes no parameter with one.
        if (http.Request.QueryString.Value!.Contains("%00", StringComparison.Ordinal)) throw new BadHttpRequestException("NUL in the address");
        var policy = endpoint.Metadata.GetMetadata<AccessPolicy>() ?? throw new InvalidOperationException($"{endpoint.DisplayName} says nothing about who may enter.");
        if (!Forgery.IsOurs(http, policy.Access))
        {
            await Refusing.Write(http, StatusCodes.Status403Forbidden, text => text.Platform.ForgedRequest);
            return;
        }
        if (policy.Access != Access.Public)
        {
            var gate = http.RequestServices.GetRequiredKeyedService<IGate>(policy.Access);       // only this one is made: another's needs cost nothing
            if (!await gate.Admit(http))
            {
                await gate.Refuse(http);
                return;
            }
            if (!Forgery.HasToken(http, policy.Access))
            {
                await Refusing.Write(http, StatusCodes.Status403Forbidden, text => text.Platform.ForgedRequest);
                return;
            }
        }
        await next(http);
    }

    /// <summary>The address is known, but not with this method or content type: routing's own endpoint says which (and <c>Allow</c>), we say it in words.</summary>
    static async Task Misused(HttpContext http, Endpoint endpoint)
    {
        await endpoint.RequestDelegate!(http);
        await Refusing.Write(http, http.Response.StatusCode, text => http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed ? text.Web.WrongVerb : text.Web.WrongContentType);
    }
}

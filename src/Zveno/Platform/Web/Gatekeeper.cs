namespace Zveno.Platform;

/// <summary>Stands before every endpoint: no policy, no entry; then forgery, then the gate of that kind of caller.</summary>
public sealed class Gatekeeper(RequestDelegate next)
{
    /// <summary>Lets the request pass or answers it.</summary>
    public async Task Invoke(HttpContext http)
    {
        if (http.GetEndpoint() is not { } endpoint)
        {
            await next(http);
            return;
        }
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
}

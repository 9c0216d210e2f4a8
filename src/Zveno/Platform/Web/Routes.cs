using System.Reflection;

namespace Zveno.Platform;

/// <summary>How modules say what they serve. Each kind of caller has its own group; nothing is open by default.</summary>
public sealed class Routes(IEndpointRouteBuilder app)
{
    /// <summary>Pages and verbs of the staff.</summary>
    public Actions Desk { get; } = new(app, "", Access.Desk);

    /// <summary>The same verbs and readings under <c>/api/v1</c>.</summary>
    public Actions Api { get; } = new(app, "/api/v1", Access.Api);

    /// <summary>What a client's contact opens: everything below <c>/r/{link}</c>.</summary>
    public Actions Room { get; } = new(app, "/r/{link}", Access.Room);

    /// <summary>Where other systems bring what they have, below <c>/hooks</c>; the secret that comes with it says whose it is.</summary>
    public Actions Hooks { get; } = new(app, "/hooks", Access.Hook);

    /// <summary>What anybody may reach, each with its reason.</summary>
    public RouteHandlerBuilder Open(string verb, string path, string why, Delegate handler) =>
        Lazily.Map(app, path, [verb], handler, isDescribed: false).WithMetadata(new AccessPolicy(Access.Public, why)).ExcludeFromDescription();

    /// <summary>A verb of the staff, as a form's target and in the API alike.</summary>
    public void Post(string path, Delegate handler) => Both("POST", path, handler, write: true);

    /// <summary>The same, and what the API answers.</summary>
    public void Post<T>(string path, Delegate handler) => Both("POST", path, handler, write: true).Produces<T>();

    /// <summary>Makes something: the same, with a client-made id (form) or <c>Idempotency-Key</c> (API), once.</summary>
    /// <param name="show">Answers when the same was made before: takes the id and services, as a handler.</param>
    public void Create<T>(string path, Delegate handler, Func<Guid, HttpContext, Task<Answer>> show)
    {
        Desk.Map("POST", path, handler, write: true).AddEndpointFilter(new CreateOnce(show));
        Api.Map("POST", path, handler, write: true).AddEndpointFilter(new CreateOnce(show)).Produces<T>(StatusCodes.Status201Created);
    }

    /// <summary>A reading that has a page for people and JSON for the API at the same path.</summary>
    public void Get(string path, Delegate handler) => Both("GET", path, handler, write: false);

    /// <summary>The same, and what the API answers.</summary>
    public void Get<T>(string path, Delegate handler) => Both("GET", path, handler, write: false).Produces<T>();

    RouteHandlerBuilder Both(string verb, string path, Delegate handler, bool write)
    {
        Desk.Map(verb, path, handler, write);
        return Api.Map(verb, path, handler, write);
    }
}

/// <summary>One group of endpoints with one kind of caller.</summary>
public sealed class Actions(IEndpointRouteBuilder app, string prefix, Access access)
{
    /// <summary>A page or reading; changes nothing.</summary>
    public RouteHandlerBuilder Get(string path, Delegate handler) => Map("GET", path, handler, write: false);

    /// <summary>The same, and what it answers.</summary>
    public RouteHandlerBuilder Get<T>(string path, Delegate handler) => Get(path, handler).Produces<T>();

    /// <summary>A verb of this group only.</summary>
    public RouteHandlerBuilder Post(string path, Delegate handler) => Map("POST", path, handler, write: true);

    internal RouteHandlerBuilder Map(string verb, string path, Delegate handler, bool write)
    {
        var full = path.Length == 0 ? prefix : prefix + "/" + path;
        var route = Lazily.Map(app, full.Length == 0 ? "/" : full, verb == "GET" ? ["GET", "HEAD"] : [verb], handler, isDescribed: access == Access.Api).WithMetadata(new AccessPolicy(access));
        if (handler.Method.GetParameters().FirstOrDefault(Lazily.IsInput) is { } input) route.Accepts(input.ParameterType, "application/json", "application/x-www-form-urlencoded", "multipart/form-data");
        if (write && access is not (Access.Room or Access.Hook)) route.AddEndpointFilter<WriteTurn>();
        if (access == Access.Api) route.WithName($"{verb.ToLowerInvariant()}-{path}").WithTags(path.Split('/')[0]);
        else route.ExcludeFromDescription();
        return route;
    }
}

/// <summary>
/// Maps a handler whose reading of parameters is compiled when it is first asked for: there are hundreds, and compiling them all was most of the start.
/// What they say of themselves is known at once where OpenAPI tells it, but for what a form brings: <see cref="Actions"/> says that itself.
/// </summary>
static class Lazily
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder app, string path, IEnumerable<string> verbs, Delegate handler, bool isDescribed) =>
        RouteHandlerServices.Map(app, path, handler, verbs, isDescribed ? Said : (_, _) => new RequestDelegateMetadataResult { EndpointMetadata = [] }, Delay);

    static RequestDelegateMetadataResult Said(MethodInfo method, RequestDelegateFactoryOptions? options) =>
        new() { EndpointMetadata = RequestDelegateFactory.InferMetadata(new WithoutInput(method), options).EndpointMetadata };

    static RequestDelegateResult Delay(Delegate handler, RequestDelegateFactoryOptions options, RequestDelegateMetadataResult? said)
    {
        var made = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, options).RequestDelegate);
        return new RequestDelegateResult(http => made.Value(http), said?.EndpointMetadata ?? []);
    }

    public static bool IsInput(ParameterInfo parameter)
    {
        for (var type = parameter.ParameterType; type is not null; type = type.BaseType)
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Input<>)) return true;
        return false;
    }

    /// <summary>A handler as if it took no form: ASP.NET compiles a reader for each parameter that reads the request by itself, only to say that it does.</summary>
    sealed class WithoutInput(MethodInfo method) : MethodInfo
    {
        public override ParameterInfo[] GetParameters() => [.. method.GetParameters().Where(x => !IsInput(x))];

        public override Type ReturnType => method.ReturnType;
        public override ParameterInfo ReturnParameter => method.ReturnParameter;
        public override MethodAttributes Attributes => method.Attributes;
        public override RuntimeMethodHandle MethodHandle => method.MethodHandle;
        public override Type? DeclaringType => method.DeclaringType;
        public override string Name => method.Name;
        public override Type? ReflectedType => method.ReflectedType;
        public override ICustomAttributeProvider ReturnTypeCustomAttributes => method.ReturnTypeCustomAttributes;
        public override MethodInfo GetBaseDefinition() => method.GetBaseDefinition();
        public override object[] GetCustomAttributes(bool inherit) => method.GetCustomAttributes(inherit);
        public override object[] GetCustomAttributes(Type attributeType, bool inherit) => method.GetCustomAttributes(attributeType, inherit);
        public override bool IsDefined(Type attributeType, bool inherit) => method.IsDefined(attributeType, inherit);
        public override MethodImplAttributes GetMethodImplementationFlags() => method.GetMethodImplementationFlags();
        public override object? Invoke(object? obj, BindingFlags invokeAttr, Binder? binder, object?[]? parameters, System.Globalization.CultureInfo? culture) => method.Invoke(obj, invokeAttr, binder, parameters, culture);
    }
}

/// <summary>Takes the writer's turn before a verb reads what its rules depend on.</summary>
sealed class WriteTurn : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<Db>();
        db.Tab = context.HttpContext.Request.Headers["X-Tab"].ToString() is { Length: > 0 and <= 64 } tab ? tab : null;
        await db.BeginWriting(context.HttpContext.RequestAborted);
        return await next(context);
    }
}

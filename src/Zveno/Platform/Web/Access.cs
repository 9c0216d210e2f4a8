namespace Zveno.Platform;

/// <summary>Who may enter an endpoint. Every endpoint says it, or the product does not start.</summary>
public enum Access
{
    /// <summary>Anybody: sign-in, health, static things. Deliberate and listed.</summary>
    Public,
    /// <summary>A signed-in member (cookie).</summary>
    Desk,
    /// <summary>A member's or integration's token (<c>Authorization: Bearer</c>).</summary>
    Api,
    /// <summary>A contact with a living room link.</summary>
    Room,
    /// <summary>Another system, by its signature.</summary>
    Hook,
}

/// <summary>An endpoint's say on who may enter.</summary>
/// <param name="Access">Which kind of caller.</param>
/// <param name="Why">Why it is open to all, when it is.</param>
public sealed record AccessPolicy(Access Access, string? Why = null);

/// <summary>Lets callers of one kind in: finds out who it is and names the viewer. Registered under its <see cref="Platform.Access"/> as key.</summary>
public interface IGate
{
    /// <summary>The kind that it knows.</summary>
    Access Access { get; }

    /// <summary>Names the viewer of the request's context; false when the caller may not enter.</summary>
    Task<bool> Admit(HttpContext http);

    /// <summary>Answers who may not enter.</summary>
    Task Refuse(HttpContext http);
}

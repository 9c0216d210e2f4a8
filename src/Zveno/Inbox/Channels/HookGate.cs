using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// Lets another system in by the secret that we gave it for one channel. It is looked up by its hash, so no comparison tells anything by the time it takes;
/// who guesses is slowed down. What is brought is stored in a scope of its own: the request names no viewer.
/// </summary>
public sealed class HookGate(Db db, GuessLimit guesses, TimeProvider clock) : IGate
{
    /// <summary>Headers in which messengers send it.</summary>
    static readonly string[] Headers = ["X-Telegram-Bot-Api-Secret-Token", "X-Max-Bot-Api-Secret"];

    /// <inheritdoc />
    public Access Access => Access.Hook;

    /// <inheritdoc />
    public async Task<bool> Admit(HttpContext http)
    {
        if (guesses.IsTooMany(http)) return false;
        var door = http.Request.RouteValues["door"] as string;                // names an open channel; it is signed besides
        if (door is not null && await db.KeyOf(KeyKind.Door, door, clock.GetUtcNow()) is { } named)
        {
            http.Items[typeof(HookGate)] = named;
            return true;
        }
        if (door is null && Headers.Select(x => http.Request.Headers[x].ToString()).FirstOrDefault(x => x.Length > 0) is { } secret && await db.KeyOf(KeyKind.Hook, secret, clock.GetUtcNow()) is { } key)
        {
            http.Items[typeof(HookGate)] = key;
            return true;
        }
        guesses.Wrong(http);
        return false;
    }

    /// <summary>The key that was shown: its agency and channel.</summary>
    public static AccessKey KeyOf(HttpContext http) => (AccessKey)http.Items[typeof(HookGate)]!;

    /// <inheritdoc />
    public Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}

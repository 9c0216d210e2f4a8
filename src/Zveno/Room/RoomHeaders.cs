namespace Zveno.Room;

/// <summary>What every answer of a room says to browsers, caches and robots, refusals and files included.</summary>
static class RoomHeaders
{
    public static Task Set(object state)
    {
        var headers = ((HttpContext)state).Response.Headers;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "none";
        headers.Remove("ETag");
        headers.Remove("Last-Modified");
        return Task.CompletedTask;
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Zveno.Platform;

/// <summary>Server-sent events with the names of what changed.</summary>
public static class LiveStream
{
    static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Writes until the reader leaves, <paramref name="ends"/> says that his right ended, or something was missed. <c>hello</c> greets each time: who had
    /// been greeted before fetches again what he shows.
    /// </summary>
    /// <param name="listener">What the reader hears, <paramref name="ends"/> among it.</param>
    /// <param name="ends">The topic that ends the stream at once: the session or link was revoked.</param>
    /// <param name="toldAs">For an outsider: the one name under which all of it is told, without the tab that did it, so that nothing of ours is named.</param>
    public static async Task Write(HttpContext http, LiveHub.Listener listener, string ends, string? toldAs = null)
    {
        var stop = http.RequestAborted;
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await http.Response.WriteAsync("retry: 1000\nevent: hello\ndata: {}\n\n", stop);
        await http.Response.Body.FlushAsync(stop);
        var next = listener.Heard.WaitToReadAsync(stop).AsTask();          // asked once for each thing heard: a quiet room would gather one more waiter a beat
        while (!stop.IsCancellationRequested)
        {
            if (await Task.WhenAny(next, Task.Delay(Beat, stop)) != next)
            {
                await http.Response.WriteAsync(": still here\n\n", stop);
            }
            else if (!await next)
            {
                // All of them come back now: not in the same instant.
                await http.Response.WriteAsync($"retry: {Random.Shared.Next(200, 3000)}\n\n", stop);
                return;
            }
            else
            {
                while (listener.Heard.TryRead(out var changed))
                {
                    var over = changed.Topics.Contains(ends);
                    // The last thing that an ended reader of the staff hears are the names of what ended him: the page asks again, and is sent to the sign-in.
                    IReadOnlyList<string> topics = toldAs is not null ? [toldAs] : over ? [.. changed.Topics.Where(x => x != ends)] : changed.Topics;
                    if (!over || (toldAs is null && topics.Count > 0))
                        await http.Response.WriteAsync($"event: changed\ndata: {JsonSerializer.Serialize(new { topics, tab = toldAs is null ? changed.Tab : null }, Json.Wire)}\n\n", stop);
                    if (over) return;
                }
                next = listener.Heard.WaitToReadAsync(stop).AsTask();
            }
            await http.Response.Body.FlushAsync(stop);
        }
    }
}

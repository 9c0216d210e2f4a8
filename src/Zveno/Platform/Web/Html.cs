using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;

namespace Zveno.Platform;

/// <summary>Renders components to the wire.</summary>
public static class Html
{
    /// <summary>Writes a component as the whole answer.</summary>
    public static Task Write<T>(HttpContext http, object model) where T : IComponent => Write(http, typeof(T), model);

    /// <summary>Writes a component as the whole answer.</summary>
    public static async Task Write(HttpContext http, Type component, object model)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        if (http.Response.Headers.CacheControl.Count == 0) http.Response.Headers.CacheControl = "no-store";
        await http.Response.BodyWriter.WriteAsync(await Render(http, component, model), http.RequestAborted);
    }

    /// <summary>Writes pieces, each with the element that it replaces.</summary>
    public static async Task WritePieces(HttpContext http, IEnumerable<(Type Component, object Model, string? Target, string Swap)> pieces)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await using var html = new Utf8Page();
        foreach (var (component, model, target, swap) in pieces)
        {
            html.Write($"<hx-partial hx-target=\"{target}\" hx-swap=\"{swap}\">");
            await Render(http, component, model, html);
            html.Write("</hx-partial>");
        }
        await http.Response.BodyWriter.WriteAsync(html.Written, http.RequestAborted);
    }

    /// <summary>The component's HTML in UTF-8.</summary>
    public static async Task<ReadOnlyMemory<byte>> Render(HttpContext http, Type component, object model)
    {
        await using var html = new Utf8Page();
        await Render(http, component, model, html);
        return html.Written;
    }

    static async Task Render(HttpContext http, Type component, object model, Utf8Page into)
    {
        await using var renderer = new HtmlRenderer(http.RequestServices, http.RequestServices.GetRequiredService<ILoggerFactory>());
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model }));
            root.WriteHtmlTo(into);
        });
    }

    // A board of 1,000 cards is 740 kB: written as bytes at once it is neither a string of twice that size nor copied from one.
    sealed class Utf8Page() : StreamWriter(new MemoryStream(16 * 1024), bufferSize: 4096)          // UTF-8 without a mark
    {
        public ReadOnlyMemory<byte> Written
        {
            get
            {
                Flush();
                var whole = (MemoryStream)BaseStream;
                return whole.GetBuffer().AsMemory(0, (int)whole.Length);
            }
        }
    }
}

using System.Text;
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
        await http.Response.WriteAsync(await Render(http, component, model), http.RequestAborted);
    }

    /// <summary>Writes pieces, each with the element that it replaces.</summary>
    public static async Task WritePieces(HttpContext http, IEnumerable<(Type Component, object Model, string? Target, string Swap)> pieces)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        var html = new StringBuilder();
        foreach (var (component, model, target, swap) in pieces)
            html.Append("<hx-partial hx-target=\"").Append(target).Append("\" hx-swap=\"").Append(swap).Append("\">").Append(await Render(http, component, model)).Append("</hx-partial>");
        await http.Response.WriteAsync(html.ToString(), http.RequestAborted);
    }

    /// <summary>The component's HTML.</summary>
    public static async Task<string> Render(HttpContext http, Type component, object model)
    {
        await using var renderer = new HtmlRenderer(http.RequestServices, http.RequestServices.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model }));
            return root.ToHtmlString();
        });
    }
}

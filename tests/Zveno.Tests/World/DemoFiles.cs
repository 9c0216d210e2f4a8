using System.Text;

namespace Zveno.Tests;

/// <summary>Files that people of the demo send: small, and what they say they are.</summary>
static class DemoFiles
{
    // One violet pixel as PNG.
    static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOoaHT4DwAE3AJ0r5h2WQAAAABJRU5ErkJggg==");

    /// <summary>A file of that name; its kind follows from the ending.</summary>
    public static ByteArrayContent Of(string name)
    {
        var (bytes, type) = Path.GetExtension(name) switch
        {
            ".png" => (Pixel, "image/png"),
            ".csv" => (Encoding.UTF8.GetBytes("артикул;цена;остаток\nА-101;1250;14\nА-102;980;0\nБ-220;3410;3\n"), "text/csv"),
            _ => (Encoding.UTF8.GetBytes("Реквизиты:\nООО «Пример»\nИНН 7707083893\n"), "text/plain"),
        };
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new(type);
        return content;
    }
}

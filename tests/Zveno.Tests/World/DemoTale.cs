using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Zveno.Tests;

/// <summary>What <c>demo.json</c> tells of a demo: how to come in and where the main things are.</summary>
/// <param name="Database">A mark of the connection that it was made on; see <see cref="MarkOf"/>.</param>
public sealed record DemoTale(string Address, string Database, string Password, IReadOnlyList<DemoTale.SignIn> SignIns, IReadOnlyDictionary<string, string> Tokens, IReadOnlyDictionary<string, string> Rooms, DemoTale.Main Story)
{
    /// <summary>Somebody's way in by password.</summary>
    public sealed record SignIn(string Role, string Name, string Email);

    /// <summary>The main things.</summary>
    public sealed record Main(Guid Agency, Guid Client, Guid Contact, Guid Project, string ProjectCode, Guid Task, Guid Topic);

    static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What tells one database from another without telling its password: the start of the connection's SHA-256.</summary>
    public static string MarkOf(string? connection) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(connection ?? "")))[..16];

    static string File(string folder) => Path.Combine(folder, "demo.json");

    /// <summary>Reads it.</summary>
    public static DemoTale Read(string folder) => JsonSerializer.Deserialize<DemoTale>(System.IO.File.ReadAllText(File(folder)), Readable)!;

    /// <summary>Writes it, whole or not at all.</summary>
    public void Write(string folder)
    {
        System.IO.File.WriteAllText(File(folder) + ".new", JsonSerializer.Serialize(this, Readable));
        System.IO.File.Move(File(folder) + ".new", File(folder), overwrite: true);
    }
}

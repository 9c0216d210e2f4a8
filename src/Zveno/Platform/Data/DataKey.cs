using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Zveno.Platform;

/// <summary>The key that secrets of users' (a bot's token, a mailbox's password) are kept under: in the database, so that every node and every backup has it.</summary>
public sealed class DataKey
{
    DataKey() { }

    internal DataKey(Guid id, string xml, DateTimeOffset at) => (Id, Xml, MadeAt) = (id, xml, at);

    public Guid Id { get; private set; }

    /// <summary>As ASP.NET's data protection writes it.</summary>
    public string Xml { get; private set; } = "";
    public DateTimeOffset MadeAt { get; private set; }

    internal static void Map(Mapping map) => map.Installation<DataKey>("DataKeys").HasKey(x => x.Id);
}

/// <summary>Keeps data protection's keys in the database. The one key is made when the database is migrated: making one while serving would wait for a turn that its own caller holds.</summary>
public static class DataKeys
{
    const string Application = "zveno";

    /// <summary>Longer than any installation lives: a key is changed by hand, not in the middle of a request.</summary>
    const int Years = 100;

    /// <summary>Data protection over the kept keys.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(Application).DisableAutomaticKeyGeneration();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(x => new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = new Kept(x.GetRequiredService<DbOwner>())));
    }

    /// <summary>Makes the key, if there is none yet.</summary>
    public static async Task Make(Db db, CancellationToken stop)
    {
        if (await db.Set<DataKey>().AnyAsync(stop)) return;
        var made = new Made();
        var services = new ServiceCollection();
        services.AddDataProtection().SetApplicationName(Application);
        services.Configure<KeyManagementOptions>(x => x.XmlRepository = made);
        await using var provider = services.BuildServiceProvider();
        var at = TimeProvider.System.GetUtcNow();
        provider.GetRequiredService<IKeyManager>().CreateNewKey(at.AddYears(-Years), at.AddYears(Years));
        foreach (var key in made.Keys) db.Add(new DataKey(Ids.New(at), key.ToString(SaveOptions.DisableFormatting), at));
        await db.SaveChangesAsync(stop);
    }

    sealed class Kept(DbOwner owner) : IXmlRepository
    {
        // Data protection asks at the start, and nothing is served before it has its answer.
        public IReadOnlyCollection<XElement> GetAllElements() =>
            [.. owner.Texts("SELECT \"Xml\" FROM \"DataKeys\" ORDER BY \"Id\"", CancellationToken.None).GetAwaiter().GetResult().Select(x => XElement.Parse(x))];

        public void StoreElement(XElement element, string friendlyName) => throw new NotSupportedException("Keys are made when the database is migrated.");
    }

    sealed class Made : IXmlRepository
    {
        public List<XElement> Keys { get; } = [];

        public IReadOnlyCollection<XElement> GetAllElements() => Keys;

        public void StoreElement(XElement element, string friendlyName) => Keys.Add(element);
    }
}

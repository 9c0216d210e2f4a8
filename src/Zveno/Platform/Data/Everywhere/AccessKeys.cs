using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>The keys of the installation: looked up before anybody's agency is known, changed within one agency.</summary>
public static class AccessKeys
{
    /// <summary>The living key of this secret, if there is one.</summary>
    public static async Task<AccessKey?> KeyOf(this Db db, KeyKind kind, string secret, DateTimeOffset at)
    {
        if (secret.Length is < 20 or > 100) return null;
        var hash = AccessKey.HashOf(secret);
        var key = await db.Set<AccessKey>().AsNoTracking().SingleOrDefaultAsync(x => x.Hash == hash);
        return key?.Opens(kind, at) == true ? key : null;
    }

    /// <summary>Makes a key in the viewer's agency; saved with the rest. The secret is told once.</summary>
    public static string Issue(this Db db, KeyKind kind, Guid subject, Guid holder, DateTimeOffset? expiresAt)
    {
        var (key, secret) = AccessKey.Make(kind, db.AgencyOfViewer, subject, holder, expiresAt);
        db.Add(key);
        return secret;
    }

    /// <summary>Closes every key of a session, token, room link or invitation, on every node, with this save.</summary>
    public static Task RevokeKeysOf(this Db db, Guid subject, DateTimeOffset at) => Revoke(db, db.Set<AccessKey>().Where(x => x.Subject == subject), at);

    /// <summary>Closes its keys of one kind only.</summary>
    public static Task RevokeKeysOf(this Db db, Guid subject, KeyKind kind, DateTimeOffset at) => Revoke(db, db.Set<AccessKey>().Where(x => x.Subject == subject && x.Kind == kind), at);

    /// <summary>Closes every key that a member or contact holds.</summary>
    public static Task RevokeKeysHeldBy(this Db db, Guid holder, DateTimeOffset at) => Revoke(db, db.Set<AccessKey>().Where(x => x.Holder == holder), at);

    static async Task Revoke(Db db, IQueryable<AccessKey> keys, DateTimeOffset at)
    {
        var agency = db.AgencyOfViewer;
        foreach (var key in await keys.Where(x => x.AgencyId == agency && x.RevokedAt == null).ToListAsync())
        {
            key.Revoke(at);
            db.Tell(EndOf(key.Hash));
        }
    }

    /// <summary>Ends what the keys of a session, token or room link had opened, with this save; they themselves live on and are asked anew.</summary>
    public static async Task InterruptKeysOf(this Db db, Guid subject)
    {
        var agency = db.AgencyOfViewer;
        foreach (var hash in await db.Set<AccessKey>().Where(x => x.AgencyId == agency && x.Subject == subject && x.RevokedAt == null).Select(x => x.Hash).ToListAsync())
            db.Tell(EndOf(hash));
    }

    /// <summary>The topic that ends what a key had opened: streams close, caches forget.</summary>
    public static string EndOf(string hash) => $"end:{hash}";
}

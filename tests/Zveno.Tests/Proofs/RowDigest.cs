using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>One hash over every row that an agency owns, read off the model: equal digests mean that nothing was written.</summary>
static class RowDigest
{
    public static Task<string> Of(World world) => world.Read(async db =>
    {
        var rows = new StringBuilder();
        foreach (var type in db.Model.GetEntityTypes().Where(x => typeof(Owned).IsAssignableFrom(x.ClrType)).OrderBy(x => x.Name, StringComparer.Ordinal))
        {
            var read = typeof(RowDigest).GetMethod(nameof(Rows), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
            foreach (var row in await (Task<IReadOnlyList<Owned>>)read.Invoke(null, [db])!)
                rows.AppendJoin('|', type.GetProperties().Select(x => $"{x.Name}={x.GetGetter().GetClrValue(row)}")).Append('\n');
        }
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(rows.ToString())));
    });

    static async Task<IReadOnlyList<Owned>> Rows<T>(Db db) where T : Owned => await db.Set<T>().AsNoTracking().OrderBy(x => x.Id).Cast<Owned>().ToListAsync();
}

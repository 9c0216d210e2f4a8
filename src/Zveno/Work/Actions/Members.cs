using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

static class Members
{
    /// <summary>Names of all members, and whether they work here.</summary>
    public static Task<Dictionary<Guid, (string Name, bool IsHere)>> Names(this Db db) =>
        db.Members.Select(x => new { x.Id, x.Name, x.LeftAt }).ToDictionaryAsync(x => x.Id, x => (x.Name, x.LeftAt == null));

    /// <summary>The member to hand work to: must work here. Null is nobody.</summary>
    public static async Task<Guid?> Assignable(this Db db, Guid? member) =>
        member is not { } id ? null : (await db.Members.OneVisible(id)).IsActive ? id : throw Refusals.MemberLeft();

    /// <summary>Whose hands a word says: a member's id, <c>me</c>, <c>nobody</c>; null when nothing is said.</summary>
    /// <exception cref="Refused">It says nobody we know of, or somebody who left.</exception>
    public static async Task<Hands?> HandsOf(this Db db, string? word, Member by) => word?.Trim() switch
    {
        null or "" => null,
        "nobody" => new Hands(null),
        "me" => new Hands(await db.Assignable(by.Id)),
        var id when Guid.TryParse(id, out var member) => new Hands(await db.Assignable(member)),
        _ => throw new Refused(text => text.Web.BadField("person")) { Field = "person" },
    };
}

/// <summary>The hands that a task goes to; null is nobody's.</summary>
sealed record Hands(Guid? Id);

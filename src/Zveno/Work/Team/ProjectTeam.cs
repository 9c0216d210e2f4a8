using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Who has which role in a project: whom the team names, else the client's lead for the account manager, else the only member with that role.</summary>
/// <param name="Named">Members whom the team names, by role.</param>
/// <param name="Lead">Who leads the client.</param>
/// <param name="Active">Everybody who works here.</param>
public sealed record ProjectTeam(IReadOnlyDictionary<string, Guid> Named, Guid? Lead, IReadOnlyList<Member> Active)
{
    /// <summary>Who has the role and works here; null when nobody can be told.</summary>
    public Guid? Who(string role)
    {
        var word = RoleWord.Same(role);
        if (Named.TryGetValue(word, out var named)) return Works(named);
        if (word == RoleWord.AccountManager && Works(Lead) is { } lead) return lead;
        return RoleWord.Known(word) is { } known && Active.Where(x => x.Is(known)).Take(2).ToList() is [var only] ? only.Id : null;
    }

    /// <summary>The roles that the team names a member for.</summary>
    public IReadOnlyList<string> RolesOf(Guid member) => [.. Named.Where(x => x.Value == member).Select(x => x.Key).Order(StringComparer.Ordinal)];

    Guid? Works(Guid? member) => Active.Any(x => x.Id == member) ? member : null;
}

/// <summary>Reading teams.</summary>
public static class TeamQueries
{
    extension(Db db)
    {
        /// <summary>The team of a project.</summary>
        public async Task<ProjectTeam> TeamOf(Guid project) => new(
            await db.ProjectPeople.Where(x => x.ProjectId == project).ToDictionaryAsync(x => x.Role, x => x.MemberId),
            await db.Projects.Where(x => x.Id == project).Select(x => x.Client.LeadId).SingleOrDefaultAsync(),
            await db.Members.Active().ToListAsync());
    }
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Who does which role of a template that is being applied: whom the form names, else whom the team, the client's lead or the members' roles give.</summary>
/// <param name="Team">The team so far; of a new project, its client's lead and everybody who works here.</param>
/// <param name="Named">Whom the form names, by role.</param>
sealed record Casting(ProjectTeam Team, IReadOnlyDictionary<string, Guid> Named)
{
    /// <summary>Who gets the work of a role.</summary>
    public Guid? Who(string role) => Named.TryGetValue(RoleWord.Same(role), out var named) ? named : Team.Who(role);

    /// <summary>Those who have these roles, each once.</summary>
    public IReadOnlyList<Member> All(IReadOnlyList<string>? roles) => [.. (roles ?? []).Select(Who).OfType<Guid>().Distinct().Select(who => Team.Active.First(x => x.Id == who))];

    /// <summary>The roles that a template uses and nobody can be told for: what the form asks.</summary>
    public IReadOnlyList<string> Asks(TemplateContent content) => [.. content.Roles().Where(x => Who(x) is null)];

    /// <summary>Takes those whom the form names into the team. The team must be loaded.</summary>
    public void Join(Project project, Member by, DateTimeOffset at)
    {
        foreach (var (role, member) in Named) project.Staff(role, member, by, at);
    }
}

static class CastingQueries
{
    extension(Db db)
    {
        /// <summary>The people of a template applied to a project that is there, or to one of a client that is being begun.</summary>
        /// <param name="people">As a form says them: <c>role=member's id</c>.</param>
        /// <exception cref="Refused">Somebody who does not work here, or something that names nobody.</exception>
        public async Task<Casting> CastingOf(Guid? project, Guid? client, IReadOnlyList<string>? people)
        {
            var team = project is { } id ? await db.TeamOf(id)
                : new ProjectTeam(new Dictionary<string, Guid>(), await db.Clients.Where(x => x.Id == client).Select(x => x.LeadId).SingleOrDefaultAsync(), await db.Members.Active().ToListAsync());
            var named = new Dictionary<string, Guid>(StringComparer.Ordinal);
            foreach (string? each in people ?? [])
            {
                var said = each ?? "";                                                              // a program may send null in the list
                var at = said.LastIndexOf('=');
                if (at > 0 && at == said.Length - 1) continue;                                      // nobody: the role stays open
                if (at < 1 || !Guid.TryParse(said.AsSpan(at + 1), out var who)) throw Refusals.BadPeople();
                named[RoleWord.Demand(said![..at])] = team.Active.Any(x => x.Id == who) ? who : throw Refusals.MemberLeft();
            }
            return new Casting(team, named);
        }
    }
}

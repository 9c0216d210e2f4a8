using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Who has which role in a project: shows it, gives a role to a member or to nobody.</summary>
public static class ChangeTeam
{
    /// <param name="Role">See <see cref="RoleWord"/>.</param>
    /// <param name="Member">Null takes the role off the team.</param>
    public record Form(string Role, Guid? Member = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Api.Get<Paged<TeamJson>>("projects/{project}/team", List);
        routes.Post<Paged<TeamJson>>("projects/{project}/team", Handle);
    }

    static async Task<Answer> List(ProjectName project, Db db, Member by)
    {
        if (by.IsOutsider()) throw new NotHere();
        var of = await db.ProjectFor(by, project);
        var team = await db.TeamJsonOf(of.Id);
        return Answer.Done().OrJson(() => Paging.Whole(team));
    }

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (by.IsOutsider()) throw new NotHere();
        var of = await db.ProjectFor(by, project);
        await db.Entry(of).Collection(x => x.Team).LoadAsync();
        var row = of.Staff(form.Role, await db.Assignable(form.Member), by, clock.GetUtcNow());
        if (form.Member is null && row is not null)
        {
            of.Team.Remove(row);
            db.Remove(row);
        }
        await db.Save();
        var team = await db.TeamJsonOf(of.Id);
        var answer = Answer.Fragments(new Fragment(typeof(TeamView), await db.TeamModelOf(of, by), "project-team")).OrGoTo($"/projects/{of.Code}/settings").OrJson(() => Paging.Whole(team));
        return form.Member is null && row is not null ? answer.Say(page.Text.Work.RoleTakenOff(RoleWord.Name(row.Role, page.Text)), $"/projects/{of.Code}/team", new { role = row.Role, member = row.MemberId }) : answer;
    }

    static async Task<IReadOnlyList<TeamJson>> TeamJsonOf(this Db db, Guid project) =>
        await db.ProjectPeople.Where(x => x.ProjectId == project).OrderBy(x => x.Role).ThenBy(x => x.Id).Select(x => new TeamJson(x.Role, x.MemberId)).ToListAsync();

    /// <summary>The team as a project's settings show it, with the roles that its stages ask for.</summary>
    internal static async Task<TeamModel> TeamModelOf(this Db db, Project project, Member by)
    {
        var team = await db.TeamOf(project.Id);
        var asked = await db.Stages.Where(x => x.ProjectId == project.Id && x.ArchivedAt == null && x.HandsToRole != null).Select(x => x.HandsToRole!).ToListAsync();
        return new TeamModel(project.Code, [.. team.Named.Keys.Union(asked).Order(StringComparer.Ordinal).Select(x => new TeamLine(x, team.Named.TryGetValue(x, out var who) ? who : null, team.Who(x)))],
            [.. team.Active.Select(x => new PersonChoice(x.Id, x.Name))], by.CanWorkOn(project) && !project.IsArchived);
    }
}

/// <summary>A role of a team.</summary>
/// <param name="Role">A word such as <c>accountManager</c>, or the agency's own.</param>
public sealed record TeamJson(string Role, Guid Member);

/// <summary>The team of a project.</summary>
public sealed record TeamModel(string Code, IReadOnlyList<TeamLine> Lines, IReadOnlyList<PersonChoice> People, bool MayChange);

/// <summary>A role of a team.</summary>
/// <param name="Named">Whom the team names.</param>
/// <param name="Who">Who does it now: the named one, or who follows from the client's lead and the members' roles.</param>
public sealed record TeamLine(string Role, Guid? Named, Guid? Who);

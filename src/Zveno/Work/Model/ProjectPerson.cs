using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Who has a role in a project's team: one member a role. Stages and templates name roles, the team says who that is.</summary>
public sealed class ProjectPerson : Owned
{
    ProjectPerson() { }

    internal ProjectPerson(Guid id, Project project, string role, Guid member) => (Id, ProjectId, Project, Role, MemberId) = (id, project.Id, project, role, member);

    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;

    /// <summary>See <see cref="RoleWord"/>.</summary>
    public string Role { get; private set; } = "";
    public Guid MemberId { get; private set; }

    internal void Become(Guid member) => MemberId = member;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [WorkTopics.Frame(ProjectId)];

    internal static void Map(Mapping map)
    {
        var person = map.Owned<ProjectPerson>("ProjectPeople");
        person.BelongsTo(x => x.Project, "ProjectId", x => x.Team).RefersTo<ProjectPerson, Member>("MemberId");
        person.Property(x => x.Role).HasMaxLength(RoleWord.Most);
        person.HasIndex(x => new { x.AgencyId, x.ProjectId, x.Role }).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Stages that hand tasks to a role follow the team: whoever has the role now gets what comes from now on.</summary>
public sealed class HandStagesToRoles(Db db) : IReactTo<TeamChanged>, IReactTo<ClientLeadChanged>, IReactTo<MemberLeft>
{
    /// <inheritdoc />
    public Task React(TeamChanged happened) => Follow(db.Stages.Where(x => x.ProjectId == happened.Project));

    /// <inheritdoc />
    public Task React(ClientLeadChanged happened) => Follow(db.Stages.Where(x => x.Project.ClientId == happened.Client));

    /// <inheritdoc />
    public Task React(MemberLeft happened) => Follow(db.Stages.Where(x => x.HandsTo == happened.Member));

    async Task Follow(IQueryable<Stage> stages)
    {
        var byRole = await stages.Include(x => x.Project).Where(x => x.HandsToRole != null).OrderBy(x => x.Id).ToListAsync();
        foreach (var project in byRole.GroupBy(x => x.ProjectId))
        {
            var team = await db.TeamOf(project.Key);
            foreach (var stage in project) stage.HandToHolder(team.Who(stage.HandsToRole!));
        }
    }
}

using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class Project
{
    /// <summary>The most roles that a team may have.</summary>
    public const int MostRoles = 40;

    /// <summary>Gives a role of the team to a member, or to nobody: then its row is to be removed. The team must be loaded.</summary>
    /// <returns>The row as it was or is now; null when there was none and nobody is named.</returns>
    /// <exception cref="Refused">Archived, not the member's to do, or too many roles.</exception>
    public ProjectPerson? Staff(string role, Guid? member, Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(this)) throw Refusals.NotYours();
        if (IsArchived) throw Refusals.ProjectIsArchived(Name);
        var word = RoleWord.Demand(role);
        var had = Team.Find(x => x.Role == word);
        if (had?.MemberId == member) return had;
        if (had is null && Team.Count >= MostRoles) throw Refusals.TooManyRoles(MostRoles);
        Record(new TeamChanged(Id, word, member, by.Id, at));
        Touch();
        if (member is not { } who) return had;
        if (had is null) Team.Add(had = new ProjectPerson(Ids.New(at), this, word, who));
        else had.Become(who);
        return had;
    }

    /// <summary>Notes that a template's tasks were made in it.</summary>
    /// <param name="template">Null for one that comes with the product.</param>
    /// <param name="batch">Names the tasks.</param>
    /// <exception cref="Refused">Archived, or not somebody who applies templates.</exception>
    public void Apply(Guid? template, Guid batch, int tasks, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (IsArchived) throw Refusals.ProjectIsArchived(Name);
        Record(new TemplateApplied(Id, template, batch, tasks, by.Id, at));
    }
}

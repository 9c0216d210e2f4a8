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
}

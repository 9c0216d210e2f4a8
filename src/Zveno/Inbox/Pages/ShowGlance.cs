using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Inbox;

/// <summary>The client at a glance: who is there, who looks after them, what is being done.</summary>
static class ShowGlance
{
    public static async Task<GlanceModel> Of(Db db, Topic topic, Member by, Page page)
    {
        var client = await db.Clients.AsNoTracking().OneVisible(topic.ClientId);
        var lead = client.LeadId is { } id ? await db.Members.AsNoTracking().Where(x => x.Id == id).Select(x => x.Name).SingleAsync() : null;
        var people = await db.Contacts.AsNoTracking().Where(x => x.ClientId == client.Id && x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        var projects = await db.Projects.AsNoTracking().Where(x => x.ClientId == client.Id && x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id)
            .Select(x => new ProjectLine(x.Code, x.Name, db.Set<WorkTask>().Count(t => t.ProjectId == x.Id && t.ArchivedAt == null && t.ClosedAt == null))).ToListAsync();
        var others = await db.TopicsFor(by).AsNoTracking().WithClock().Include(x => x.Client).Where(x => x.ClientId == client.Id && x.Id != topic.Id).DueFirst().Take(5).ToListAsync();
        return new GlanceModel(client, lead, [.. people.Select(x => ContactJson.Of(x, by))], projects, await ShowInbox.Rows(db, others, page));
    }
}

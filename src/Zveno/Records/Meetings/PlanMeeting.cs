using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>Plans a meeting with a client, changes it, takes it out of the log or puts it back.</summary>
public static class PlanMeeting
{
    /// <param name="StartsHere">When it begins, as the caller's own clock shows it; or <paramref name="StartsAt"/>.</param>
    /// <param name="Ours">Who of us comes; oneself, when not said.</param>
    /// <param name="Theirs">Who of the client comes.</param>
    public record Form(string Title, Guid? Client = null, Guid? Project = null, MeetingKind Kind = MeetingKind.Usual, DateTimeOffset? StartsAt = null, DateTime? StartsHere = null, string? Agenda = null, IReadOnlyList<Guid>? Ours = null, IReadOnlyList<Guid>? Theirs = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<MeetingJson>("meetings", Make, async (id, http) =>
        {
            var (db, by) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<Member>());
            return Shown(await db.MeetingFor(by, id));
        });
        routes.Post<MeetingJson>("meetings/{meeting:guid}", Change);
        routes.Post<MeetingJson>("meetings/{meeting:guid}/remove", Remove);
        routes.Post<MeetingJson>("meetings/{meeting:guid}/restore", Restore);
    }

    static async Task<Answer> Make(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.CanRecord) throw new NotHere();
        var (at, client) = (clock.GetUtcNow(), await db.Clients.OneVisible(form.Client ?? throw new Refused(text => text.Platform.Required) { Field = "client" }));
        var meeting = new Meeting(form.Id ?? Ids.New(at), client, await ProjectOf(db, form), form.Title, form.Kind, StartOf(form, page) ?? at, form.Agenda, await OursOf(db, form, by), await TheirsOf(db, form), by, at);
        db.Add(meeting);
        await db.Save();
        return Shown(meeting).Created($"/api/v1/meetings/{meeting.Id}").Say(page.Text.Records.MeetingPlanned, $"/meetings/{meeting.Id}/remove");
    }

    static async Task<Answer> Change(Guid meeting, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var changed = await db.MeetingFor(by, meeting);
        changed.Change(await ProjectOf(db, form), form.Title, form.Kind, StartOf(form, page) ?? changed.StartsAt, form.Agenda, await OursOf(db, form, by), await TheirsOf(db, form), by, clock.GetUtcNow());
        await db.Save();
        return Shown(changed);
    }

    static async Task<Answer> Remove(Guid meeting, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await db.MeetingFor(by, meeting);
        removed.Remove(by, clock.GetUtcNow());
        await db.Save();
        return Answer.GoTo("/calls").OrJson(() => MeetingJson.Of(removed)).Say(page.Text.Records.MeetingTakenOut, $"/meetings/{meeting}/restore");
    }

    static async Task<Answer> Restore(Guid meeting, Db db, Member by, TimeProvider clock)
    {
        var restored = await db.MeetingFor(by, meeting);
        restored.Restore(by, clock.GetUtcNow());
        await db.Save();
        return Shown(restored);
    }

    /// <summary>A meeting that a member may read.</summary>
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    internal static async Task<Meeting> MeetingFor(this Db db, Member by, Guid id) => by.CanRecord ? await db.Meetings.Include(x => x.Client).Include(x => x.Project).OneVisible(id) : throw new NotHere();

    static Answer Shown(Meeting meeting) => Answer.GoTo($"/meetings/{meeting.Id}").OrJson(() => MeetingJson.Of(meeting));

    static async Task<Project?> ProjectOf(Db db, Form form) => form.Project is { } id ? await db.Projects.OneVisible(id) : null;

    static DateTimeOffset? StartOf(Form form, Page page) => form.StartsAt?.ToUniversalTime() ?? (form.StartsHere is { } here ? page.InstantOf(here) : null);

    static async Task<List<Member>> OursOf(Db db, Form form, Member by)
    {
        var ids = form.Ours is { Count: > 0 } some ? some.Distinct().ToList() : [by.Id];
        var found = await db.Members.Where(x => ids.Contains(x.Id)).OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        return found.Count == ids.Count ? found : throw new NotHere();
    }

    static async Task<List<Contact>> TheirsOf(Db db, Form form)
    {
        var ids = (form.Theirs ?? []).Distinct().ToList();
        var found = await db.Contacts.Where(x => ids.Contains(x.Id)).OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        return found.Count == ids.Count ? found : throw new NotHere();
    }
}

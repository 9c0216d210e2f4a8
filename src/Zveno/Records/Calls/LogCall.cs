using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Logs a call with a client, corrects it, takes it out of the log or puts it back.</summary>
public static class LogCall
{
    /// <param name="With">The contact; or the client, when it is not known who.</param>
    /// <param name="Incoming">Whether they called us.</param>
    /// <param name="Member">Who of us talked; oneself, when not said.</param>
    /// <param name="StartedAt">When it began; so many minutes ago, when not said.</param>
    /// <param name="StartedHere">The same as the caller's own clock shows it.</param>
    /// <param name="Cause">Why past the account manager; asked when the client called a director.</param>
    public record Form(Guid With, string About, int Minutes = 1, bool Incoming = true, Guid? Member = null, string? Outcome = null, DateTimeOffset? StartedAt = null, DateTime? StartedHere = null, Guid? Topic = null, BypassCause? Cause = null, string? CauseWords = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<CallJson>("calls", Make, async (id, http) =>
        {
            var (db, by) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<Member>());
            var call = await db.CallFor(by, id);
            return Answer.Done().OrJson(() => CallJson.Of(call)).OrGoTo("/calls");
        });
        routes.Post<CallJson>("calls/{call:guid}", Change);
        routes.Post<CallJson>("calls/{call:guid}/remove", Remove);
        routes.Post<CallJson>("calls/{call:guid}/restore", Restore);
    }

    static async Task<Answer> Make(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.CanRecord) throw new NotHere();
        var (at, (client, contact)) = (clock.GetUtcNow(), await WhoOf(db, form.With));
        var call = new Call(form.Id ?? Ids.New(at), client, contact, form.Incoming, await OursOf(db, by, form), form.About, form.Outcome, form.Minutes, BeganAt(form, page, at), await TopicOf(db, by, form.Topic), BypassOf(form), by, at);
        db.Add(call);
        await db.Save();
        return (await ShowCalls.Again(call, page)).Created($"/api/v1/calls/{call.Id}").Say(page.Text.Records.CallLogged(client.Name), $"/calls/{call.Id}/remove");
    }

    static async Task<Answer> Change(Guid call, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, changed, (client, contact)) = (clock.GetUtcNow(), await db.CallFor(by, call), await WhoOf(db, form.With));
        if (client.Id != changed.ClientId) throw Refusals.AnotherClients();
        changed.Change(contact, form.Incoming, await OursOf(db, by, form), form.About, form.Outcome, form.Minutes, form.StartedAt is null && form.StartedHere is null ? changed.StartedAt : BeganAt(form, page, at), await TopicOf(db, by, form.Topic), BypassOf(form), by, at);
        await db.Save();
        return await ShowCalls.Again(changed, page);
    }

    static async Task<Answer> Remove(Guid call, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await db.CallFor(by, call);
        removed.Remove(by, clock.GetUtcNow());
        await db.Save();
        return (await ShowCalls.Again(removed, page)).Say(page.Text.Records.CallTakenOut, $"/calls/{call}/restore");
    }

    static async Task<Answer> Restore(Guid call, Db db, Member by, Page page, TimeProvider clock)
    {
        var restored = await db.CallFor(by, call);
        restored.Restore(by, clock.GetUtcNow());
        await db.Save();
        return await ShowCalls.Again(restored, page);
    }

    /// <summary>A call that a member may read.</summary>
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    internal static async Task<Call> CallFor(this Db db, Member by, Guid id) => by.CanRecord ? await db.Calls.Include(x => x.Client).OneVisible(id) : throw new NotHere();

    static async Task<(Client, Contact?)> WhoOf(Db db, Guid with) =>
        await db.Contacts.Include(x => x.Client).SingleOrDefaultAsync(x => x.Id == with) is { } contact ? (contact.Client, contact) : (await db.Clients.OneVisible(with), null);

    static async Task<Member> OursOf(Db db, Member by, Form form) => form.Member is { } id && id != by.Id ? await db.Members.OneVisible(id) : by;

    static async Task<Topic?> TopicOf(Db db, Member by, Guid? topic) => topic is { } id ? await db.TopicsFor(by).OneVisible(id) : null;

    static CallBypass? BypassOf(Form form) => form.Cause is { } cause ? new CallBypass(cause, form.CauseWords) : null;

    static DateTimeOffset BeganAt(Form form, Page page, DateTimeOffset at) => form.StartedAt?.ToUniversalTime() ?? (form.StartedHere is { } here ? page.InstantOf(here) : at.AddMinutes(-Math.Clamp(form.Minutes, 1, 1440)));
}

/// <summary>Times as forms say them.</summary>
static class HereTimes
{
    /// <summary>The instant (UTC) at which the reader's own clock shows this.</summary>
    public static DateTimeOffset InstantOf(this Page page, DateTime here)
    {
        var local = DateTime.SpecifyKind(here, DateTimeKind.Unspecified);
        return page.Zone.IsInvalidTime(local) ? new DateTimeOffset(local, page.Zone.BaseUtcOffset).ToUniversalTime() : new DateTimeOffset(local, page.Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}

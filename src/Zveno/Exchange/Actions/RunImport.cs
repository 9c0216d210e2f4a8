using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Decides what becomes of a board's people, lists and name, and has it brought in.</summary>
public static class RunImport
{
    /// <param name="Name">Name of the project; by default the board's. Ignored when the board updates its project.</param>
    /// <param name="Code">Prefix of task numbers; by default made of the name.</param>
    /// <param name="Visible">Whether the client sees the cards.</param>
    /// <param name="Done">Ids of the lists whose cards are done.</param>
    /// <param name="People">Who is who; those not named are not assigned.</param>
    /// <param name="Backlog">For a table: what is new and not done goes into the backlog instead of onto the board.</param>
    /// <param name="Project">For a table: the project that it comes into; null begins one.</param>
    public record Form(string? Name = null, string? Code = null, bool Visible = false, IReadOnlyList<string>? Done = null, IReadOnlyList<Person>? People = null, Guid? Project = null, bool Backlog = false) : Input<Form>;

    /// <summary>What becomes of somebody of the board: a member here, an invitation, or (neither) nobody.</summary>
    /// <param name="Trello">Id at Trello.</param>
    /// <param name="Email">Invites this address, as a specialist.</param>
    /// <param name="Name">Name for the invitation; by default as at Trello.</param>
    public record Person(string Trello, Guid? Member = null, string? Email = null, string? Name = null);

    public static void Map(Routes routes) => routes.Post("imports/{import}/run", Handle);

    static async Task<Answer> Handle(Guid import, Form form, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock, CancellationToken stop)
    {
        Import.Demands(by);
        var one = await db.Imports.OneVisible(import, stop);
        if (one.State == ImportState.Mapped && await ImportTrouble.Of(db, one) is null) return Answer.GoTo($"/imports/{one.Id}").OrJson(() => ImportJson.Of(one));
        if (form.Project is { } chosen) one.Into(await db.Projects.Where(x => x.ArchivedAt == null).OneVisible(chosen, stop));
        else one.Into(null);
        var (at, preview, update) = (clock.GetUtcNow(), one.Preview, await db.ProjectOf(one));
        var people = form.People ?? PeopleForm.Of(http, preview);

        var name = Demand.Text(form.Name is { Length: > 0 } ? form.Name : update?.Name ?? preview.Name, 160, "name");
        var code = update?.Code ?? ProjectCode.Demand(form.Code is { Length: > 0 } given ? given : ProjectCode.Suggest(name));
        if (update is null && form.Code is { Length: > 0 } && await db.Projects.AnyAsync(x => x.Code == code, stop)) throw Refusals.CodeTaken(code);

        var members = await db.Members.Active().Select(x => x.Id).ToListAsync(stop);
        if (people.Any(x => x.Member is { } member && !members.Contains(member))) throw Refusals.UnknownPerson();
        var links = new List<(InvitedPerson Person, string Link)>();
        foreach (var person in people.Where(x => x is { Member: null, Email.Length: > 0 }))
            links.Add(await Invite(person, preview, http, db, by, settings, at));

        one.Begin(new(name, code, form.Visible, form.Done ?? [], people.Where(x => x.Member is not null).DistinctBy(x => x.Trello).ToDictionary(x => x.Trello, x => x.Member!.Value), [.. links.Select(x => x.Person)], form.Backlog && one.Table is not null), by);
        if (one.Table is { } table) await Remember(db, table, by, at, stop);
        await db.Later(new BringBoard(one.Id), at, Import.Topic(one.Id));
        await db.Save(stop);

        var answer = links.Count > 0 ? Answer.Page<LinksPage>(new LinksModel(one.Id, links)) : Answer.GoTo($"/imports/{one.Id}");
        return answer.OrJson(() => ImportJson.Of(one, links.Select(x => new { x.Person.Trello, x.Person.Email, x.Link })));
    }

    static async Task Remember(Db db, TableShape table, Member by, DateTimeOffset at, CancellationToken stop)
    {
        var signature = TableHead.SignatureOf([.. table.Columns.Select(x => x.Name)]);
        if (await db.TableMemories.SingleOrDefaultAsync(x => x.Signature == signature, stop) is { } known) known.Remember(table.Mapping, by, at);
        else db.Add(new TableMemory(signature, table.Mapping, by, at));
    }

    static async Task<(InvitedPerson, string)> Invite(Person person, ImportPreview preview, HttpContext http, Db db, Member by, ZvenoSettings settings, DateTimeOffset at)
    {
        var there = preview.Plan.Members.FirstOrDefault(x => x.Member.Id == person.Trello)?.Member;
        var name = person.Name is { Length: > 0 } own ? own : there is { FullName.Length: > 0 } ? there.FullName : there?.Username;
        var invitation = new Invitation(Ids.New(at), name ?? "", person.Email!, Roles.Specialist, by, at);
        var link = await db.Invite(http, settings, invitation);
        return (new(person.Trello, invitation.Name, invitation.Email), link);
    }
}

using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Writes down when somebody is away; the person or somebody who leads does.</summary>
public static class NoteAbsence
{
    /// <param name="First">The first day away.</param>
    /// <param name="Last">The last day away; the first one when null.</param>
    /// <param name="Substitute">Who stands in, with clients above all.</param>
    public record Form(DateOnly First, DateOnly? Last = null, AbsenceKind Kind = AbsenceKind.Vacation, Guid? Substitute = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<AbsenceJson>("members/{member:guid}/absences", Handle, async (id, http) =>
            await Told(await http.RequestServices.GetRequiredService<Db>().MemberAbsences.OneVisible(id), http));
        routes.Post("absences/{absence:guid}/remove", Remove);
    }

    static async Task<Answer> Handle(Guid member, Form form, HttpContext http, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        if (by.IsOutside && by.Id != member) throw new NotHere();
        var absence = new MemberAbsence(form.Id ?? Ids.New(at), await db.Members.OneVisible(member), form.First, form.Last ?? form.First, form.Kind, by, at);
        if (form.Substitute is { } substitute) absence.StandIn(await db.Members.OneVisible(substitute), by);
        db.Add(absence);
        await db.Save();
        return await Told(absence, http);
    }

    static async Task<Answer> Remove(Guid absence, HttpContext http, Db db, Member by, TimeProvider clock)
    {
        var removed = await db.MemberAbsences.OneVisible(absence);
        removed.Remove(by, clock.GetUtcNow());
        db.Remove(removed);
        await db.Save();
        return await ShowAbsences.Again(http, removed.MemberId);
    }

    static async Task<Answer> Told(MemberAbsence absence, HttpContext http) =>
        (await ShowAbsences.Again(http, absence.MemberId)).OrJson(() => AbsenceJson.Of(absence)).Created($"/api/v1/absences/{absence.Id}");
}

using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Plans;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>
/// The approver agrees to a plan or returns a task of it. What is answered is the version that was read: when another took its place meanwhile, nothing is
/// recorded and the new one is shown with what changed. The same answer twice, or from two people, is one.
/// </summary>
public static class AnswerPlan
{
    /// <param name="Version">Number of the version that was read.</param>
    /// <param name="Line">The room's id of one task; all that were not answered when not said.</param>
    public record AgreeForm(int Version, string? Line = null) : Input<AgreeForm>;

    /// <param name="Line">The room's id of the task.</param>
    /// <param name="Comment">What is wrong with it.</param>
    public record ReturnForm(int Version, string Line, string? Comment = null) : Input<ReturnForm>;

    public static void Map(Routes routes)
    {
        routes.Room.Post("plans/{plan}/agree", (string plan, AgreeForm form, HttpContext http, CurrentGuest current, Page page, Scopes scopes, TimeProvider clock) =>
            Handle(plan, form.Version, form.Line, http, current, page, scopes, (version, line, who) =>
            {
                if (line is null) version.Agree(who, clock.GetUtcNow());
                else version.Agree(line, who, clock.GetUtcNow());
            }));
        routes.Room.Post("plans/{plan}/return", (string plan, ReturnForm form, HttpContext http, CurrentGuest current, Page page, Scopes scopes, TimeProvider clock) =>
            Handle(plan, form.Version, form.Line, http, current, page, scopes, (version, line, who) => version.Return(line!, form.Comment, who, clock.GetUtcNow())));
    }

    static async Task<Answer> Handle(string plan, int number, string? line, HttpContext http, CurrentGuest current, Page page, Scopes scopes, Action<PlanVersion, PlanLine?, Contact> answer)
    {
        try
        {
            var state = await Write(plan, number, line, http, current, page, scopes, answer);
            return Answer.GoTo($"{current.Guest.Base}/plans/{plan}?answered=true").OrJson(() => new RoomPlanReceipt(plan, number, state));
        }
        catch (Refused refused) when (!Answer.WantsJson(http))
        {
            var screen = await ShowRoomPlan.Screen(current, page, plan, number);
            return Answer.Page<RoomPlanView>(screen with { Ask = screen.Ask! with { Refusal = refused.Why(page.Text) } }, refused.Status);
        }
    }

    static async Task<RoomPlanState> Write(string plan, int number, string? line, HttpContext http, CurrentGuest current, Page page, Scopes scopes, Action<PlanVersion, PlanLine?, Contact> answer)
    {
        var guest = current.Guest;
        var read = new ReadRoom(current.Db, guest.Ids, page.Text);
        var id = await read.PlanOf(plan) ?? throw new NotHere();
        Guid? one = line is null ? null : await read.PlanLineOf(id, number, line) ?? throw new NotHere();
        if (guest.IsShared) throw new Refused(text => text.Room.SharedLinkReads, StatusCodes.Status403Forbidden);
        await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
        await scope.Db.BeginWriting(http.RequestAborted);
        var version = await scope.Db.PlanVersions.Include(x => x.Plan).Include(x => x.Lines).SingleOrDefaultAsync(x => x.PlanId == id && x.Number == number) ?? throw new NotHere();
        var who = await scope.Db.Set<Contact>().OneVisible(guest.Viewer.ContactId);
        answer(version, one is { } task ? version.Lines.Single(x => x.Id == task) : null, who);
        await scope.Db.Save(http.RequestAborted);
        return ReadRoom.StateOf(version.Answer);
    }
}

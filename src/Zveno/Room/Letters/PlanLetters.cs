using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Plans;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Room;

/// <summary>
/// Something came to wait for a client: his contacts who want to hear of it are told ten working minutes later, by the client's own clock. What comes meanwhile goes along;
/// what exactly is said is read when it is sent.
/// </summary>
public sealed class PlanLetters(Db db) : IReactTo<PlanSent>, IReactTo<ApprovalAsked>, IReactTo<TopicAnswered>, IReactTo<TopicPaused>
{
    /// <summary>So much working time is gathered.</summary>
    public static readonly TimeSpan Gathers = TimeSpan.FromMinutes(10);

    /// <inheritdoc />
    public async Task React(PlanSent happened) => await Plan(await db.Projects.Where(x => x.Id == happened.Project).Select(x => x.ClientId).SingleAsync(), happened.At);

    /// <inheritdoc />
    public async Task React(ApprovalAsked happened) => await Plan(await db.Tasks.Where(x => x.Id == happened.Task).Select(x => x.ClientId).SingleAsync(), happened.At);

    /// <inheritdoc />
    public Task React(TopicAnswered happened) => Plan(happened.Client, happened.At);

    /// <inheritdoc />
    public Task React(TopicPaused happened) => Plan(happened.Client, happened.At);

    async Task Plan(Guid client, DateTimeOffset at)
    {
        var waiting = await db.Set<RoomNoticeChoice>().Where(x => x.ClientId == client && x.PlannedAt == null && (x.Choice == RoomNotice.Mail || x.Choice == RoomNotice.Telegram) && x.Contact.ArchivedAt == null).ToListAsync();
        if (waiting.Count == 0) return;
        var zone = await db.Clients.Where(x => x.Id == client).Select(x => x.Zone).SingleAsync();
        DateTimeOffset due;
        try { due = (await MemberTime.OfOfficeIn(db, zone)).Add(at, Gathers); }
        catch (NoWorkingTimeException) { return; }                          // an office with no hours promises none
        foreach (var choice in waiting)
        {
            choice.Plan(due);
            await db.Later(new TellContact(choice.ContactId), due, TellContact.Key(choice.ContactId));
        }
    }
}

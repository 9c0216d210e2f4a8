using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Raises alarms: in the product and by mail, to whoever is there.</summary>
public sealed class AlarmRinging(Db db, ZvenoSettings settings)
{
    /// <summary>Raises one for each. The caller saves.</summary>
    /// <param name="topic">With its client.</param>
    public async Task Raise(Topic topic, ReplyClock clock, AlarmKind kind, IReadOnlyList<Member> to, DateTimeOffset at)
    {
        var contact = await db.Contacts.SingleAsync(x => x.Id == clock.ContactId);
        var agency = await db.Agency();
        foreach (var member in to)
        {
            db.Add(new Alarm(Ids.New(at), clock, kind, member.Id, at));
            var text = new Platform.Text(member.Language ?? agency.Language, TimeZoneInfo.FindSystemTimeZoneById(member.Zone), at);
            var link = $"{settings.Address?.TrimEnd('/')}/inbox/{topic.Id}";
            var phone = kind >= AlarmKind.Head ? contact.Phone : null;
            await db.Mail(settings, member.Email, text.Inbox.Alarm(kind, topic.Client.Name),
                text.Inbox.AlarmMail(kind, topic.Client.Name, contact.Name, phone, topic.Title, text.When(clock.DueAt!.Value), link), at);
        }
    }

    /// <summary>Whom an alarm of a clock is for: the account manager or who stands in, then the dispatchers, then the heads, at last the directors; who is away is passed over while somebody else is there.</summary>
    public async Task<IReadOnlyList<Member>> Whom(AlarmKind kind, ReplyClock clock, DateTimeOffset at)
    {
        var staff = await db.Members.AsNoTracking().Active().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        var away = await Away(staff, at);
        var present = staff.FindAll(x => !away.ContainsKey(x.Id));
        var owes = clock.OwedById is { } id ? away.TryGetValue(id, out var substitute) ? substitute : id : null;
        IEnumerable<IReadOnlyList<Member>> inTurn =
        [
            kind == AlarmKind.Warn ? present.FindAll(x => x.Id == owes) : [],
            kind <= AlarmKind.Due ? present.FindAll(x => x.Is(Roles.Dispatcher)) : [],
            present.FindAll(x => x.Is(Roles.Head)),
            present.FindAll(x => x.Is(Roles.Director)),
            staff.FindAll(x => x.Leads),
        ];
        return inTurn.FirstOrDefault(x => x.Count > 0) ?? [];
    }

    /// <summary>Who is away on his own date, and who stands in for him.</summary>
    async Task<Dictionary<Guid, Guid?>> Away(IReadOnlyList<Member> staff, DateTimeOffset at)
    {
        var around = DateOnly.FromDateTime(at.UtcDateTime);
        var (from, to) = (around.AddDays(-1), around.AddDays(1));
        var absences = await db.MemberAbsences.AsNoTracking().Where(x => x.First <= to && x.Last >= from).OrderBy(x => x.Id).ToListAsync();
        var zones = staff.ToDictionary(x => x.Id, x => TimeZoneInfo.FindSystemTimeZoneById(x.Zone));
        return absences.Where(x => zones.TryGetValue(x.MemberId, out var zone) && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime) is var today && x.First <= today && x.Last >= today)
            .GroupBy(x => x.MemberId).ToDictionary(x => x.Key, x => x.Select(a => a.SubstituteId).FirstOrDefault(a => a is not null));
    }
}

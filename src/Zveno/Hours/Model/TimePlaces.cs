using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Finding on what time goes, as forms and the API name it, among what the member may work on.</summary>
public static class TimePlaces
{
    extension(Db db)
    {
        /// <summary>By ids: the finest one given decides.</summary>
        /// <param name="kind">Null takes the usual one: work on a card or project, account on a topic, internal on nothing.</param>
        /// <exception cref="NotHere">Unknown, or not for this member.</exception>
        public async Task<TimeOn> PlaceOf(Member by, Guid? task, Guid? project, Guid? topic, HoursKind? kind, AccountPurpose? purpose)
        {
            if (task is { } card) return (await db.Tasks.SeenBy(by).SingleOrDefaultAsync(x => x.Id == card) is { } found ? TimeOn.A(found) : throw new NotHere()).For(kind ?? HoursKind.Work, purpose);
            if (!by.SeesHoursOfOthers && (project ?? topic) is not null) throw new NotHere();
            if (topic is { } talk) return (await db.TopicPlace(talk)).For(kind ?? HoursKind.Account, purpose);
            if (project is { } whole) return TimeOn.A(await db.Projects.OneVisible(whole), kind ?? HoursKind.Work, purpose);
            return TimeOn.Nothing(kind ?? HoursKind.Internal, purpose);
        }

        /// <summary>Talk with a contact, or with somebody at a client: on its project, where it has but one.</summary>
        /// <param name="with">The contact's or the client's id.</param>
        /// <exception cref="NotHere">Unknown, or not for this member.</exception>
        public async Task<TimeOn> PlaceWith(Member by, Guid with, HoursKind? kind, AccountPurpose? purpose)
        {
            if (!by.SeesHoursOfOthers) throw new NotHere();
            var client = await db.Set<Contact>().Where(x => x.Id == with).Select(x => (Guid?)x.ClientId).SingleOrDefaultAsync() ?? (await db.Clients.OneVisible(with)).Id;
            var projects = await db.Projects.Where(x => x.ClientId == client && x.ArchivedAt == null).OrderBy(x => x.Id).Select(x => x.Id).Take(2).ToListAsync();
            return new TimeOn(kind ?? HoursKind.Account, purpose, client, projects is [var one] ? one : null, null, null).Checked();
        }

        /// <summary>Refuses new time on a project that is over.</summary>
        /// <exception cref="Refused">The project is archived.</exception>
        public async Task DemandGoesOn(TimeOn on)
        {
            if (on.Project is { } project && await db.Projects.Where(x => x.Id == project && x.ArchivedAt != null).Select(x => x.Name).SingleOrDefaultAsync() is { } name) throw Refusals.ProjectEnded(name);
        }

        /// <summary>By what people type: a task's number, a project's code, or nothing.</summary>
        /// <exception cref="Refused">There is no such task or project.</exception>
        public async Task<TimeOn> PlaceNamed(Member by, string? typed, HoursKind? kind, AccountPurpose? purpose)
        {
            var name = typed?.Trim().Split(' ', '\u00A0')[0].ToUpperInvariant() ?? "";
            if (name.Length == 0) return TimeOn.Nothing(kind ?? HoursKind.Internal, purpose);
            if (TaskName.TryParse(name, null, out var task) && task.Code is not null)
                return (await db.Tasks.SeenBy(by).Named(task).SingleOrDefaultAsync() is { } found ? TimeOn.A(found) : throw Refusals.BadPlace(typed!.Trim())).For(kind ?? HoursKind.Work, purpose);
            var project = by.SeesHoursOfOthers ? await db.Projects.SingleOrDefaultAsync(x => x.Code == name) : null;
            return project is null ? throw Refusals.BadPlace(typed!.Trim()) : TimeOn.A(project, kind ?? HoursKind.Work, purpose);
        }

        async Task<TimeOn> TopicPlace(Guid topic)
        {
            var talk = await db.Topics.OneVisible(topic);
            return new TimeOn(HoursKind.Account, AccountPurpose.Talk, talk.ClientId, talk.ProjectId, null, talk.Id);
        }
    }
}

using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Knowledge;

/// <summary>The words in braces that an answer may have, and what they say on a topic.</summary>
/// <param name="Name">The first name of whom we answer.</param>
/// <param name="Client">The client's name.</param>
/// <param name="Project">The project's.</param>
/// <param name="Service">What we do for the client there.</param>
/// <param name="Manager">Who looks after the client.</param>
/// <param name="Agency">We.</param>
public sealed partial record Variables(string? Name, string? Client, string? Project, string? Service, string? Manager, string? Agency)
{
    /// <summary>The names of the variables, in both languages, in the order of the record.</summary>
    public static readonly IReadOnlyList<(string Ru, string En)> All = [("имя", "name"), ("клиент", "client"), ("проект", "project"), ("услуга", "service"), ("менеджер", "manager"), ("агентство", "agency")];

    /// <summary>Fills an answer in.</summary>
    /// <returns>The text, and the variables that nothing is known for: they stay as they are.</returns>
    public (string Text, IReadOnlyList<string> Unfilled) Fill(string answer)
    {
        string?[] values = [Name, Client, Project, Service, Manager, Agency];
        var unfilled = new List<string>();
        var text = Braced().Replace(answer, found =>
        {
            var place = Enumerable.Range(0, All.Count).FirstOrDefault(i => All[i].Ru == Word(found) || All[i].En == Word(found), -1);
            if (place < 0) return found.Value;
            if (values[place] is { Length: > 0 } value) return value;
            unfilled.Add(found.Value);
            return found.Value;
        });
        return (text, [.. unfilled.Distinct()]);

        static string Word(Match found) => found.Groups[1].Value.ToLowerInvariant();
    }

    /// <summary>What the variables say on a topic, to whoever answers there.</summary>
    public static async Task<Variables> Of(Db db, Topic topic, CancellationToken stop = default)
    {
        var client = await db.Clients.AsNoTracking().SingleAsync(x => x.Id == topic.ClientId, stop);
        var asker = await db.Messages.Where(x => x.TopicId == topic.Id && x.ContactId != null).OrderByDescending(x => x.Number).Select(x => x.AuthorName).FirstOrDefaultAsync(stop);
        var project = topic.ProjectId is { } id ? await db.Projects.Where(x => x.Id == id).Select(x => x.Name).SingleOrDefaultAsync(stop) : null;
        var tasks = db.Tasks;
        var services = topic.ProjectId is { } of
            ? await db.Set<Service>().Where(x => tasks.Any(t => t.ProjectId == of && t.ServiceId == x.Id && t.ArchivedAt == null)).OrderBy(x => x.Name).Select(x => x.Name).Take(2).ToListAsync(stop) : [];
        var lead = client.LeadId is { } member ? await db.Members.Where(x => x.Id == member).Select(x => x.Name).SingleOrDefaultAsync(stop) : null;
        return new Variables(First(asker), client.Name, project, services.Count == 1 ? services[0] : null, lead, (await db.Agency()).Name);
    }

    /// <summary>What they say in a room: only what its guest may read, by his own eyes.</summary>
    /// <param name="db">The guest's own context.</param>
    public static async Task<Variables> OfGuest(Db db)
    {
        var client = await db.Clients.AsNoTracking().SingleAsync();
        var contact = await db.Contacts.Where(x => x.Id == db.GuestContact).Select(x => x.Name).SingleOrDefaultAsync();
        var lead = client.LeadId is { } member ? await db.Members.Where(x => x.Id == member).Select(x => x.Name).SingleOrDefaultAsync() : null;
        return new Variables(First(contact), client.Name, null, null, lead, await db.Agencies.Select(x => x.Name).SingleAsync());
    }

    static string? First(string? name) => name?.Trim().Split(' ')[0];

    [GeneratedRegex(@"\{\s*([\p{L}]{2,20})\s*\}")]
    private static partial Regex Braced();
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>What lines of the accounting share stand for.</summary>
public enum AccountingBy
{
    Project,
    Client,
    Manager,
}

/// <summary>Whose accounting share, and of which month; what is null does not narrow, nothing is the whole agency.</summary>
/// <param name="Manager">Of the clients that this member leads.</param>
/// <param name="Month">Any day of it; null for this one.</param>
public sealed record AccountingWords(AccountingBy? By, Guid? Project, Guid? Client, Guid? Manager, DateOnly? Month)
{
    /// <summary>Address of the same with other words.</summary>
    public string Address(DateOnly month) => $"/hours/accounting?by={By ?? AccountingBy.Project}&month={TaskFilter.Iso(month)}{Narrowed}";

    /// <summary>The words that narrow, of an address.</summary>
    public string Narrowed => (Project is { } project ? $"&project={project}" : null) + (Client is { } client ? $"&client={client}" : null) + (Manager is { } manager ? $"&manager={manager}" : null);
}

/// <summary>A project in the scope.</summary>
sealed record ScopeProject(Guid Id, string Code, string Name, Guid Client, string ClientName, Guid? Manager);

/// <summary>The projects that are asked about, and how rows of other tables are narrowed to them.</summary>
sealed class AccountingScope
{
    readonly AccountingWords _words;
    readonly List<Guid> _clients;

    AccountingScope(AccountingWords words, IReadOnlyList<ScopeProject> projects)
    {
        (_words, Projects) = (words, projects.ToDictionary(x => x.Id));
        _clients = [.. projects.Select(x => x.Client).Distinct()];
    }

    /// <summary>By their ids.</summary>
    public IReadOnlyDictionary<Guid, ScopeProject> Projects { get; }

    /// <summary>Whether it is narrowed to one project: what belongs to a client as a whole is out of it.</summary>
    public bool IsProject => _words.Project is not null;

    /// <summary>Whether nothing narrows it.</summary>
    public bool IsAgency => _words is { Project: null, Client: null, Manager: null };

    /// <exception cref="NotHere">Not for this member, or no such project, client or manager.</exception>
    public static async Task<AccountingScope> Of(Db db, AccountingWords words, Member by)
    {
        if (!by.ReadsInbox || !by.SeesHoursOfOthers || (words.Manager is { } other && other != by.Id && !by.Leads)) throw new NotHere();
        var projects = db.Projects.AsNoTracking();
        if (words.Project is { } project) projects = projects.Where(x => x.Id == project);
        if (words.Client is { } client) projects = projects.Where(x => x.ClientId == client);
        if (words.Manager is { } manager) projects = projects.Where(x => x.Client.LeadId == manager);
        var found = await projects.OrderBy(x => x.Code).ThenBy(x => x.Id).Select(x => new ScopeProject(x.Id, x.Code, x.Name, x.ClientId, x.Client.Name, x.Client.LeadId)).ToListAsync();
        if (found.Count == 0 && words.Project is not null) throw new NotHere();
        if (words.Client is { } whose) await db.Clients.OneVisible(whose);
        return new AccountingScope(words, found);
    }

    public IQueryable<TimeEntry> Entries(IQueryable<TimeEntry> all)
    {
        if (IsAgency) return all.Where(x => x.ProjectId != null);
        if (_words.Project is { } project) return all.Where(x => x.ProjectId == project);
        return all.Where(x => x.ProjectId != null && _clients.Contains(x.ClientId ?? Guid.Empty));
    }

    /// <summary>Rows of a client, narrowed; <paramref name="ofProject"/> does it for one project.</summary>
    public IQueryable<T> Narrow<T>(IQueryable<T> rows, Func<IQueryable<T>, Guid, IQueryable<T>> ofProject, Func<IQueryable<T>, List<Guid>, IQueryable<T>> ofClients) =>
        _words.Project is { } project ? ofProject(rows, project) : IsAgency ? rows : ofClients(rows, _clients);

    /// <summary>The words that narrow a list of entries alike.</summary>
    public string Narrowed => _words.Narrowed;
}

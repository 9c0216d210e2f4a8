using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>The form of a new project, with a preview of what the chosen template brings.</summary>
public static class ShowNewProject
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("projects/new", Handle);
        routes.Desk.Get("projects/new/preview", Preview);
        routes.Desk.Get("projects/new/code", Code);
    }

    static async Task<Answer> Handle(Db db, Member by, Page page, Guid? client, string? template)
    {
        if (!by.TalksToClients) throw new NotHere();
        var clients = await db.Clients.Active().Select(x => new ClientChoice(x.Id, x.Name)).ToListAsync();
        var templates = (await db.Templates(by, page.Text.Language)).Where(x => x.Kind is TemplateKind.Project).ToList();
        var chosen = templates.FirstOrDefault(x => x.Key == template);
        return Answer.Page<NewProjectPage>(new NewProjectModel(clients, client, templates, new PreviewModel(chosen?.Content, page.Today, await AgencyCalendar.Of(db), await ApplyTemplate.AsksOf(db, null, client ?? (clients.Count == 1 ? clients[0].Id : null), chosen?.Content)), chosen?.Key));
    }

    static async Task<Answer> Preview(Db db, Member by, Page page, string? template, DateOnly? startOn, Guid? client)
    {
        if (!by.TalksToClients) throw new NotHere();
        var content = string.IsNullOrEmpty(template) ? null : (await db.TemplateOf(template, by, page.Text.Language)).Content;
        return Answer.Page<TemplatePreview>(new PreviewModel(content, startOn ?? page.Today, await AgencyCalendar.Of(db), await ApplyTemplate.AsksOf(db, null, client, content)));
    }

    static async Task<Answer> Code(Db db, Member by, string? name)
    {
        if (!by.TalksToClients) throw new NotHere();
        return Answer.Page<CodeField>(string.IsNullOrWhiteSpace(name) ? "" : await db.FreeCode(ProjectCode.Suggest(name)));
    }
}

/// <summary>The form of a new project.</summary>
/// <param name="Preview">What the chosen template brings.</param>
/// <param name="Template">The chosen template's key; null for an empty board.</param>
public sealed record NewProjectModel(IReadOnlyList<ClientChoice> Clients, Guid? Client, IReadOnlyList<TemplateJson> Templates, PreviewModel Preview, string? Template);

/// <summary>A client to choose.</summary>
public sealed record ClientChoice(Guid Id, string Name);

/// <summary>What a template brings; null is an empty board.</summary>
/// <param name="Asks">The people that are missing.</param>
public sealed record PreviewModel(TemplateContent? Content, DateOnly Start, WorkingCalendar Calendar, AsksModel Asks);

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>The templates an agency is offered: its own, or the built-in ones while it has none.</summary>
public static class ListTemplates
{
    public static void Map(Routes routes)
    {
        routes.Get<Paged<TemplateJson>>("templates", Show);
        routes.Api.Get<TemplateJson>("templates/{key}", async (string key, Db db, Member by, Page page) => { var one = await db.TemplateOf(key, by, page.Text.Language); return Answer.Done().OrJson(() => one); });
    }

    static async Task<Answer> Show(Db db, Member by, Page page, HttpContext http)
    {
        var items = await db.Templates(by, page.Text.Language);
        if (by.IsOutsider() && !Answer.WantsJson(http)) throw new NotHere();
        var former = await db.ProjectTemplates.Where(x => x.ArchivedAt != null).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new FormerTemplate(x.Id, x.Name)).ToListAsync();
        return Answer.Page<TemplatesPage>(new TemplatesModel(items, former, by.TalksToClients)).OrJson(() => Paging.Whole(items));
    }

    /// <summary>All that may be chosen now. An outsider begins no projects and sees none.</summary>
    internal static async Task<IReadOnlyList<TemplateJson>> Templates(this Db db, Member by, Language language)
    {
        if (by.IsOutsider()) return [];
        var own = await db.ProjectTemplates.AsNoTracking().Where(x => x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        return own.Any(x => x.Kind is TemplateKind.Project) ? [.. own.Select(Json)] : [.. BuiltInTemplates.In(language).Select(Json), .. own.Select(Json)];
    }

    /// <summary>One of them.</summary>
    /// <exception cref="NotHere">There is no such template.</exception>
    internal static async Task<TemplateJson> TemplateOf(this Db db, string key, Member by, Language language) =>
        (await db.Templates(by, language)).FirstOrDefault(x => x.Key == key) ?? BuiltInTemplates.In(language).Where(x => x.Key == key && !by.IsOutsider()).Select(Json).FirstOrDefault() ?? throw new NotHere();

    /// <summary>The content of a template about to be used. The first use of a built-in one copies all of them, so that they become the agency's to change.</summary>
    internal static async Task<TemplateContent> UseTemplate(this Db db, string key, Language language, Member by, DateTimeOffset at)
    {
        var used = await db.TemplateOf(key, by, language);
        if (used.IsBuiltIn) await db.OwnBuiltIns(language, by, at);
        return used.Content;
    }

    /// <summary>Makes the built-in templates the agency's own, unless it has any: from then on only own ones are offered.</summary>
    internal static async Task OwnBuiltIns(this Db db, Language language, Member by, DateTimeOffset at)
    {
        if (!await db.ProjectTemplates.AnyAsync(x => x.Kind == TemplateKind.Project)) db.AddRange(BuiltInTemplates.In(language).Select(x => new ProjectTemplate(Ids.New(at), x.Name, x.Content, by, at)));
    }

    internal static TemplateJson Json(ProjectTemplate template) => new(template.Id.ToString(), template.Name, false, template.Kind, template.Content.Keyed());

    static TemplateJson Json(BuiltInTemplate template) => new(template.Key, template.Name, true, TemplateKind.Project, template.Content.Keyed());
}

/// <summary>The list of templates.</summary>
/// <param name="Former">Those that are offered no more.</param>
/// <param name="MayChange">Whether the reader talks to clients.</param>
public sealed record TemplatesModel(IReadOnlyList<TemplateJson> Items, IReadOnlyList<FormerTemplate> Former, bool MayChange);

/// <summary>A template that is offered no more.</summary>
public sealed record FormerTemplate(Guid Id, string Name);

using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A template that comes with the product, offered while an agency has none of its own and copied when it is used.</summary>
public sealed record BuiltInTemplate(string Key, string Name, TemplateContent Content);

/// <summary>The templates that come with the product.</summary>
public static class BuiltInTemplates
{
    /// <summary>All of them in that language.</summary>
    public static IReadOnlyList<BuiltInTemplate> In(Language language) => language is Language.En
        ? [SiteEn.Template, SeoEn.Template, AdsEn.Template]
        : [SiteRu.Template, SeoRu.Template, AdsRu.Template];

    internal const Roles Am = Roles.AccountManager;
    internal const Roles Specialist = Roles.Specialist;

    internal static TemplateTask Do(string title, int stage, int? due = null, Roles? role = Specialist, double? hours = null, bool seen = true, string? about = null, TemplateChecklist? list = null) =>
        new(title, stage, about, due, role is { } who ? RoleWord.Of(who) : null, hours is { } h ? (int)(h * 60) : null, seen, list is null ? null : [list]);

    internal static TemplateChecklist List(string name, params IReadOnlyList<string> items) => new(name, items);
}

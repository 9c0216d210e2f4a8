using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text;

namespace Zveno.Platform;

/// <summary>The page of settings, made from <see cref="ZvenoSettings"/> so that it cannot go stale: <c>docs/configuration.md</c>.</summary>
public static class SettingsPage
{
    /// <summary>The page as Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder("""
            # Settings

            Made by `zveno settings` from the code; do not edit. Give them as environment variables, in `appsettings.json`, or as
            arguments (`--Zveno:Folder=/var/lib/zveno`). They are checked at start: a wrong one stops it with a sentence.

            | variable | by default | what it is |
            |---|---|---|

            """);
        Rows(page, typeof(ZvenoSettings), new ZvenoSettings(), ZvenoSettings.Section);
        return page.ToString();
    }

    static void Rows(StringBuilder page, Type type, object defaults, string path)
    {
        foreach (var property in type.GetProperties().Where(x => x.CanWrite))
        {
            var what = property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? throw new InvalidOperationException($"{type.Name}.{property.Name} has no description.");
            var name = $"{path}__{property.Name}";
            if (property.PropertyType.Namespace == typeof(ZvenoSettings).Namespace)
            {
                page.AppendLine($"| `{name}__…` | | {what} |");
                Rows(page, property.PropertyType, Activator.CreateInstance(property.PropertyType)!, name);
                continue;
            }
            var must = property.GetCustomAttribute<RequiredAttribute>() is not null ? " Required." : "";
            var value = property.GetValue(defaults) is { } given && !Equals(given, "") ? $"`{given}`" : "";
            page.AppendLine($"| `{name}` | {value} | {what}{must} |");
        }
    }
}

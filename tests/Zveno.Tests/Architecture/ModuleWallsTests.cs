using System.Text.RegularExpressions;
using Shouldly;

namespace Zveno.Tests;

/// <summary>The one-way rules of docs/architecture.md, read off the source.</summary>
public partial class ModuleWallsTests
{
    /// <summary>Each module and what it may use: only what stands below it. This table is the law; docs/architecture.md draws it.</summary>
    static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Platform"] = [],
        ["Agencies"] = ["Platform"],
        ["Clients"] = ["Platform", "Agencies"],
        ["Work"] = ["Platform", "Agencies", "Clients"],
        ["Inbox"] = ["Platform", "Agencies", "Clients", "Work"],
        ["Knowledge"] = ["Platform", "Agencies", "Clients", "Work", "Inbox"],
        ["Media"] = ["Platform", "Agencies", "Clients", "Work"],
        ["Hours"] = ["Platform", "Agencies", "Clients", "Work", "Inbox"],
        ["Records"] = ["Platform", "Agencies", "Clients", "Work", "Inbox", "Knowledge", "Hours"],
        ["Plans"] = ["Platform", "Agencies", "Clients", "Work", "Inbox", "Knowledge", "Hours", "Records"],
        ["Notices"] = ["Platform", "Agencies", "Clients", "Work", "Inbox", "Hours", "Records", "Plans"],
        ["Views"] = ["Platform", "Agencies", "Clients", "Work", "Inbox", "Knowledge", "Media", "Hours", "Records", "Plans"],
        ["Room"] = ["Platform", "Agencies", "Clients", "Work", "Inbox", "Knowledge", "Media", "Hours", "Records", "Plans"],
        ["Desk"] = ["Platform", "Agencies", "Clients", "Work", "Inbox", "Hours", "Records", "Plans"],
        ["Exchange"] = ["Platform", "Agencies", "Clients", "Work", "Inbox", "Media", "Hours", "Records", "Plans"],
    };

    [Fact]
    public void Modules_use_only_what_stands_below_them()
    {
        var broken = MayUse.SelectMany(module => Source.Files(module.Key).SelectMany(file => file.Lines
            .SelectMany(line => Named().Matches(line).Select(x => x.Groups[1].Value))
            .Where(used => MayUse.ContainsKey(used) && used != module.Key && !module.Value.Contains(used))
            .Select(used => $"{file.Path} uses {used}"))).Distinct().ToList();
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_of_the_product_is_a_module_of_the_table()
    {
        var folders = Source.Files().Where(x => x.Path.Contains('/', StringComparison.Ordinal)).Select(x => x.Path.Split('/')[0]).Distinct();
        folders.ShouldBe(MayUse.Keys, ignoreOrder: true);
    }

    [Fact]
    public void A_module_has_one_namespace()
    {
        var strays = MayUse.Keys.SelectMany(module => Source.Files(module).SelectMany(file => file.Lines
            .Select(line => Declared().Match(line)).Where(x => x.Success && x.Groups[1].Value != $"Zveno.{module}").Select(x => $"{file.Path}: {x.Groups[1].Value}"))).ToList();
        strays.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_is_longer_than_250_lines()
    {
        Source.Files().Where(x => x.Lines.Length > 250 && !Path.GetFileName(x.Path).StartsWith("IconPaths", StringComparison.Ordinal)).Select(x => $"{x.Path}: {x.Lines.Length}").ShouldBeEmpty();
    }

    [Fact]
    public void Raw_SQL_and_looking_past_filters_stay_in_the_one_folder()
    {
        Source.Files().Where(x => !x.Path.StartsWith("Platform/Data/", StringComparison.Ordinal))
            .SelectMany(x => x.Lines.Where(line => PastFilters().IsMatch(line)).Select(line => $"{x.Path}: {line.Trim()}")).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\bZveno\.([A-Z]\w+)\b")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:namespace|@namespace) ([\w.]+)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"IgnoreQueryFilters|FromSql|ExecuteSql|ExecuteUpdate|ExecuteDelete|SqlQuery")]
    private static partial Regex PastFilters();
}

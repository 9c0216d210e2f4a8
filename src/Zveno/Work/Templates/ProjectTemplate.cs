using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a template makes.</summary>
public enum TemplateKind
{
    /// <summary>A project with its stages.</summary>
    Project,
    /// <summary>A tree of tasks in a project that is there.</summary>
    Tasks,
}

/// <summary>What an agency does again and again: a kind of project with stages, tasks and checklists, or a tree of tasks for any project.</summary>
public sealed partial class ProjectTemplate : Owned
{
    ProjectTemplate() { }

    /// <exception cref="Refused">No name, an unusable content, or not somebody who begins projects.</exception>
    public ProjectTemplate(Guid id, string name, TemplateContent content, Member by, DateTimeOffset at, TemplateKind kind = TemplateKind.Project)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        (Id, Name, Kind, Content, MadeBy, MadeAt) = (id, Demand.Text(name, 160, "name"), kind, content.Checked(kind), by.Id, at);
        Record(new TemplateMade(Id, by.Id, at));
    }

    public string Name { get; private set; } = "";

    /// <summary>What it makes.</summary>
    public TemplateKind Kind { get; private set; }

    /// <summary>What it brings.</summary>
    public TemplateContent Content { get; private set; } = null!;
    public Guid MadeBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Since when (UTC) it is offered no more.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Offers it no more; projects made from it stay as they are.</summary>
    public void Archive(Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        ArchivedAt ??= at;
        Record(new TemplateArchived(Id, by.Id, at));
    }

    /// <summary>Offers it again.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (ArchivedAt is null) return;
        ArchivedAt = null;
        Record(new TemplateRestored(Id, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ["templates"];

    internal static void Map(Mapping map)
    {
        var template = map.Owned<ProjectTemplate>("ProjectTemplates");
        template.RefersTo<ProjectTemplate, Member>("MadeBy");
        template.Property(x => x.Name).HasMaxLength(160);
        template.Property(x => x.Content).HasConversion(x => x.ToJson(), x => TemplateContent.Read(x));
        template.Property(x => x.Before).HasConversion(x => x!.ToJson(), x => TemplateContent.Read(x));
    }
}

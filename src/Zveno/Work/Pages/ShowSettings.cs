using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Settings of a project and of a stage, and what is archived: over the board, or on pages of their own.</summary>
public static class ShowSettings
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("projects/{project}/settings", OfProject);
        routes.Desk.Get("projects/{project}/archive", Archive);
        routes.Desk.Get("stages/{stage}/settings", OfStage);
    }

    static async Task<Answer> OfProject(ProjectName project, HttpContext http, Db db, Member by)
    {
        if (by.IsOutsider()) throw new NotHere();
        var of = await db.ProjectFor(by, project);
        var model = new ProjectSettingsModel(of, await db.LabelsOf(of), await db.TeamModelOf(of, by), by.TalksToClients, by.CanWorkOn(of));
        return Answer.WantsFragment(http) ? Answer.Page<ProjectSettingsView>(model) : Answer.Page<ProjectSettingsPage>(model);
    }

    /// <summary>A project's labels, the oldest first.</summary>
    internal static async Task<ProjectLabelsModel> LabelsOf(this Db db, Project project) =>
        new(project.Code, await db.Labels.Where(x => x.ProjectId == project.Id).OrderBy(x => x.Id).Select(x => new LabelJson(x.Id, x.ProjectId, x.Name, x.Colour)).ToListAsync());

    static async Task<Answer> OfStage(Guid stage, HttpContext http, Db db, Member by)
    {
        var found = await db.StageFor(by, stage);
        var others = await db.Stages.Where(x => x.ProjectId == found.ProjectId && x.ArchivedAt == null).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new StageChoice(x.Id, x.Name)).ToListAsync();
        var people = await db.Members.Active().Select(x => new PersonChoice(x.Id, x.Name)).ToListAsync();
        var model = new StageSettingsModel(found, others, people);
        return Answer.WantsFragment(http) ? Answer.Page<StageSettingsView>(model) : Answer.Page<StageSettingsPage>(model);
    }

    static async Task<Answer> Archive(ProjectName project, HttpContext http, Db db, Member by)
    {
        if (by.IsOutsider()) throw new NotHere();
        var of = await db.ProjectFor(by, project);
        var cards = await db.Tasks.Where(x => x.ProjectId == of.Id && x.ArchivedAt != null).OrderByDescending(x => x.ArchivedAt).ThenBy(x => x.Id).Take(ArchiveModel.Most)
            .Select(x => new ArchivedCard(x.Id, of.Code + "-" + x.Number, x.Title, x.ArchivedAt!.Value)).ToListAsync();
        var stages = await db.Stages.Where(x => x.ProjectId == of.Id && x.ArchivedAt != null).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new StageChoice(x.Id, x.Name)).ToListAsync();
        var model = new ArchiveModel(of, cards, stages, by.Works());
        return Answer.WantsFragment(http) ? Answer.Page<ArchiveView>(model) : Answer.Page<ArchivePage>(model);
    }
}

/// <summary>Settings of a project.</summary>
/// <param name="MayChange">Whether the reader talks to clients.</param>
/// <param name="MayLabel">Whether the reader works on the project.</param>
public sealed record ProjectSettingsModel(Project Project, ProjectLabelsModel Labels, TeamModel Team, bool MayChange, bool MayLabel);

/// <summary>The labels of a project.</summary>
public sealed record ProjectLabelsModel(string Code, IReadOnlyList<LabelJson> Labels);

/// <summary>Settings of a stage.</summary>
/// <param name="Stages">All stages of the board, in order.</param>
public sealed record StageSettingsModel(Stage Stage, IReadOnlyList<StageChoice> Stages, IReadOnlyList<PersonChoice> People);

/// <summary>What was taken off a board, the latest first.</summary>
public sealed record ArchiveModel(Project Project, IReadOnlyList<ArchivedCard> Cards, IReadOnlyList<StageChoice> Stages, bool Works)
{
    /// <summary>How many are listed.</summary>
    public const int Most = 500;
}

/// <summary>A card in the archive.</summary>
public sealed record ArchivedCard(Guid Id, string Number, string Title, DateTimeOffset At);

using System.Globalization;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Changes what a template brings, row by row where it stands or as a whole; takes the last change back.</summary>
public static class EditTemplate
{
    /// <summary>What of a row is changed; what is not said stays, an empty text is nothing.</summary>
    /// <param name="DueAfterDays">Working days from the start.</param>
    /// <param name="StartAfterDays">Working days from the start.</param>
    /// <param name="Role">See <see cref="RoleWord"/>.</param>
    /// <param name="EstimateHours">Hours with a dot or a comma.</param>
    /// <param name="Stage">Index of its stage.</param>
    /// <param name="WaitsFor">Key of a task that must be done before; instead of those so far.</param>
    public record RowForm(string? Title = null, string? DueAfterDays = null, string? StartAfterDays = null, string? Role = null, string? EstimateHours = null, bool? Visible = null, int? Stage = null, string? WaitsFor = null) : Input<RowForm>;

    /// <param name="Under">Key of the task that it is a part of.</param>
    public record AddForm(string Title, int Stage = 0, string? Under = null) : Input<AddForm>;
    public record MoveForm(bool Up) : Input<MoveForm>;
    public record NameForm(string Name) : Input<NameForm>;
    public record WholeForm(TemplateContent Content) : Input<WholeForm>;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("templates/{template}/edit", Show);
        routes.Post<TemplateJson>("templates/{template}/name", (Guid template, NameForm form, Db db, Member by, Page page, TimeProvider clock) => Edit(template, x => x.Rename(form.Name, by, clock.GetUtcNow()), false, db, by, page));
        routes.Post<TemplateJson>("templates/{template}/content", (Guid template, WholeForm form, Db db, Member by, Page page, TimeProvider clock) => Change(template, _ => form.Content, db, by, page, clock));
        routes.Post<TemplateJson>("templates/{template}/rows", (Guid template, AddForm form, Db db, Member by, Page page, TimeProvider clock) => Change(template, x => x.WithAdded(new TemplateTask(form.Title, form.Stage, IsVisible: form.Under is null), form.Under), db, by, page, clock));
        routes.Post<TemplateJson>("templates/{template}/rows/{row}", (Guid template, string row, RowForm form, Db db, Member by, Page page, TimeProvider clock) => Change(template, x => x.WithRow(row, task => Changed(task, form)), db, by, page, clock));
        routes.Post<TemplateJson>("templates/{template}/rows/{row}/move", (Guid template, string row, MoveForm form, Db db, Member by, Page page, TimeProvider clock) => Change(template, x => x.WithMoved(row, form.Up), db, by, page, clock));
        routes.Post<TemplateJson>("templates/{template}/rows/{row}/remove", (Guid template, string row, Db db, Member by, Page page, TimeProvider clock) => Change(template, x => x.Without(row), db, by, page, clock));
        routes.Post<TemplateJson>("templates/{template}/take-back", (Guid template, Db db, Member by, Page page, TimeProvider clock) => Edit(template, x => x.TakeBack(by, clock.GetUtcNow()), true, db, by, page));
    }

    static async Task<Answer> Show(Guid template, HttpContext http, Db db, Member by)
    {
        if (!by.TalksToClients) throw new NotHere();
        var model = new EditTemplateModel(await db.ProjectTemplates.OneVisible(template));
        return Answer.WantsFragment(http) ? Answer.Page<EditTemplateView>(model) : Answer.Page<EditTemplatePage>(model);
    }

    static Task<Answer> Change(Guid template, Func<TemplateContent, TemplateContent> change, Db db, Member by, Page page, TimeProvider clock) =>
        Edit(template, x => x.Change(change(x.Content.Keyed()), by, clock.GetUtcNow()), true, db, by, page);

    static async Task<Answer> Edit(Guid template, Action<ProjectTemplate> edit, bool undo, Db db, Member by, Page page)
    {
        if (by.IsOutsider()) throw new NotHere();
        var changed = await db.ProjectTemplates.OneVisible(template);
        edit(changed);
        await db.Save();
        var answer = Answer.Fragments(new Fragment(typeof(EditTemplateView), new EditTemplateModel(changed), "edit-template")).OrGoTo($"/templates/{template}/edit").OrJson(() => ListTemplates.Json(changed));
        return undo ? answer.Say(page.Text.Work.TemplateSaved, $"/templates/{template}/take-back") : answer;
    }

    static TemplateTask Changed(TemplateTask was, RowForm form) => was with
    {
        Title = form.Title ?? was.Title,
        DueAfterDays = Days(form.DueAfterDays, was.DueAfterDays, "dueAfterDays"),
        StartAfterDays = Days(form.StartAfterDays, was.StartAfterDays, "startAfterDays"),
        Role = form.Role is { } role ? RoleWord.DemandAny(role) : was.Role,
        EstimateMinutes = form.EstimateHours is { } hours ? Minutes(hours) : was.EstimateMinutes,
        IsVisible = form.Visible ?? was.IsVisible,
        Stage = form.Stage ?? was.Stage,
        WaitsFor = form.WaitsFor is { } key ? key.Length == 0 ? [] : [key] : was.WaitsFor,
    };

    static int? Days(string? said, int? was, string field) => said switch
    {
        null => was,
        "" => null,
        _ => int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 1000 ? days : throw Refusals.BadOffset(field),
    };

    static int? Minutes(string said)
    {
        if (string.IsNullOrWhiteSpace(said)) return null;
        return decimal.TryParse(said.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= 1000 ? Math.Max(1, (int)(hours * 60)) : throw Refusals.BadEstimate();
    }
}

/// <summary>A template that is being edited.</summary>
public sealed record EditTemplateModel(ProjectTemplate Template);

using System.Globalization;
using System.Text.Json;
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
    /// <param name="Description">Markdown.</param>
    /// <param name="DueTime">Time of the due date, <c>15:00</c>.</param>
    /// <param name="StartTime">Time of the start date, <c>10:00</c>.</param>
    /// <param name="Helpers">Roles with commas between.</param>
    /// <param name="Watchers">Roles with commas between.</param>
    /// <param name="Service">The id of a service.</param>
    /// <param name="Type">The id of a type of tasks.</param>
    public record RowForm(string? Title = null, string? DueAfterDays = null, string? StartAfterDays = null, string? Role = null, string? EstimateHours = null, bool? Visible = null, int? Stage = null, string? WaitsFor = null, string? Description = null, string? DueTime = null, string? Helpers = null, string? Watchers = null, string? Service = null, string? Type = null, string? StartTime = null) : Input<RowForm>
    {
        internal bool IsOfParts => (Description ?? DueTime ?? StartTime ?? Helpers ?? Watchers ?? Service ?? Type) is not null;
    }

    /// <param name="Under">Key of the task that it is a part of.</param>
    public record AddForm(string Title, int Stage = 0, string? Under = null) : Input<AddForm>;
    /// <param name="Was">What it brought before, as JSON.</param>
    /// <param name="Left">The mark of how it was left.</param>
    public record BackForm(string Was, string Left) : Input<BackForm>;
    public record MoveForm(bool Up) : Input<MoveForm>;
    public record NameForm(string Name) : Input<NameForm>;
    public record WholeForm(TemplateContent Content) : Input<WholeForm>;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("templates/{template}/edit", Show);
        routes.Post<TemplateJson>("templates/{template}/name", (Guid template, NameForm form, Db db, Member by, Page page, TimeProvider clock) => Edit(template, x => x.Rename(form.Name, by, clock.GetUtcNow()), false, db, by, page));
        routes.Post<TemplateJson>("templates/{template}/content", (Guid template, WholeForm form, Db db, Member by, Page page, TimeProvider clock) => Change(template, _ => form.Content, db, by, page, clock));
        routes.Post<TemplateJson>("templates/{template}/rows", (Guid template, AddForm form, Db db, Member by, Page page, TimeProvider clock) => Change(template, x => x.WithAdded(new TemplateTask(form.Title, form.Stage, IsVisible: form.Under is null), form.Under), db, by, page, clock));
        routes.Post<TemplateJson>("templates/{template}/rows/{row}", (Guid template, string row, RowForm form, Db db, Member by, Page page, TimeProvider clock) => Change(template, x => x.WithRow(row, task => Changed(task, form)), db, by, page, clock, form.IsOfParts ? row : null));
        routes.Post<TemplateJson>("templates/{template}/rows/{row}/move", (Guid template, string row, MoveForm form, Db db, Member by, Page page, TimeProvider clock) => Change(template, x => x.WithMoved(row, form.Up), db, by, page, clock));
        routes.Post<TemplateJson>("templates/{template}/rows/{row}/remove", (Guid template, string row, Db db, Member by, Page page, TimeProvider clock) => Change(template, x => x.Without(row), db, by, page, clock));
        routes.Desk.Post("templates/{template}/back", Back);
        routes.Post<TemplateJson>("templates/{template}/take-back", (Guid template, Db db, Member by, Page page, TimeProvider clock) => Edit(template, x => x.TakeBack(by, clock.GetUtcNow()), true, db, by, page));
    }

    static async Task<Answer> Show(Guid template, HttpContext http, Db db, Member by)
    {
        if (!by.TalksToClients) throw new NotHere();
        var model = new EditTemplateModel(await db.ProjectTemplates.OneVisible(template));
        return Answer.WantsFragment(http) ? Answer.Page<EditTemplateView>(model) : Answer.Page<EditTemplatePage>(model);
    }

    /// <param name="row">Key of the row whose parts are shown again; null for none.</param>
    internal static Task<Answer> Change(Guid template, Func<TemplateContent, TemplateContent> change, Db db, Member by, Page page, TimeProvider clock, string? row = null) =>
        Edit(template, x => x.Change(change(x.Content.Keyed()), by, clock.GetUtcNow()), true, db, by, page, row);

    /// <summary>Puts back what a change left, unless somebody has changed the template since.</summary>
    static Task<Answer> Back(Guid template, BackForm form, Db db, Member by, Page page, TimeProvider clock) => Edit(template, x =>
    {
        if (x.Mark != form.Left) throw Refusals.MovedOn();
        x.Change(Read(form.Was), by, clock.GetUtcNow());
    }, false, db, by, page);

    static TemplateContent Read(string json)
    {
        try { return JsonSerializer.Deserialize<TemplateContent>(json, Json.Wire) is { Tasks: not null, Stages: not null } content ? content : throw new JsonException(); }
        catch (JsonException) { throw new Refused(text => text.Web.BadRequest, StatusCodes.Status400BadRequest); }
    }

    internal static async Task<Answer> Edit(Guid template, Action<ProjectTemplate> edit, bool undo, Db db, Member by, Page page, string? row = null)
    {
        if (by.IsOutsider()) throw new NotHere();
        var changed = await db.ProjectTemplates.OneVisible(template);
        var was = changed.Content;
        edit(changed);
        await db.Save();
        var whole = new Fragment(typeof(EditTemplateView), new EditTemplateModel(changed), "edit-template");
        var parts = row is null || !changed.Content.Keyed().All.Any(x => x.Key == row) ? null : new Fragment(typeof(TemplateParts), await TemplatePartsModel.Of(db, changed, row), TemplatePartsModel.IdOf(row));
        var answer = Answer.Fragments(parts is null ? [whole] : [whole, parts]).OrGoTo($"/templates/{template}/edit").OrJson(() => ListTemplates.Json(changed));
        return undo ? answer.Say(page.Text.Work.TemplateSaved, $"/templates/{template}/back", new { was = JsonSerializer.Serialize(was, Json.Wire), left = changed.Mark }) : answer;
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
        Description = form.Description ?? was.Description,
        DueTime = form.DueTime is { } time ? TimeOf(time, "dueTime") : was.DueTime,
        StartTime = form.StartTime is { } begins ? TimeOf(begins, "startTime") : was.StartTime,
        Helpers = form.Helpers is { } helpers ? RolesOf(helpers) : was.Helpers,
        Watchers = form.Watchers is { } watchers ? RolesOf(watchers) : was.Watchers,
        Service = form.Service is { } service ? IdOf(service, "service") : was.Service,
        Type = form.Type is { } type ? IdOf(type, "type") : was.Type,
        WaitsFor = form.WaitsFor is { } key ? key.Length == 0 ? [] : [key] : was.WaitsFor,
    };

    static TimeOnly? TimeOf(string said, string field) => said.Length == 0 ? null : TimeOnly.TryParseExact(said, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : throw new Refused(text => text.Web.BadField(field)) { Field = field };

    static IReadOnlyList<string> RolesOf(string said) => [.. said.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(RoleWord.DemandAny).OfType<string>().Distinct().Take(WorkTask.MostHelpers)];

    static Guid? IdOf(string said, string field) => said.Length == 0 ? null : Guid.TryParse(said, out var id) ? id : throw new Refused(text => text.Web.BadField(field)) { Field = field };

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

using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Changes the checklists of a template's task and what it waits for, where they stand.</summary>
public static class EditTemplateParts
{
    public record NameForm(string Name) : Input<NameForm>;
    public record ShowForm(bool IsPublic) : Input<ShowForm>;
    public record TextForm(string Text) : Input<TextForm>;

    /// <param name="Blocker">Key of the task that must be done before, or its title.</param>
    public record BlockerForm(string Blocker) : Input<BlockerForm>;

    const string Rows = "templates/{template}/rows/{row}/";

    public static void Map(Routes routes)
    {
        routes.Desk.Get(Rows + "parts", Show);
        OfRow<NameForm>(routes, "checklists", (form, content, to) => content.WithLists(to.Row, x => [.. x, new TemplateChecklist(form.Name, [])]));
        OfList<NameForm>(routes, "name", (form, content, to) => content.WithList(to.Row, to.List, x => x with { Name = form.Name }));
        OfList<ShowForm>(routes, "public", (form, content, to) => content.WithList(to.Row, to.List, x => x with { IsPublic = form.IsPublic }));
        OfList<EditTemplate.MoveForm>(routes, "move", (form, content, to) => content.WithLists(to.Row, x => TemplatePlace.Moved(x, At(x, to), form.Up)));
        OfList<Nothing>(routes, "remove", (_, content, to) => content.WithLists(to.Row, x => { x.RemoveAt(At(x, to)); return x; }));
        OfList<TextForm>(routes, "items", (form, content, to) => Items(content, to, x => x.Add(form.Text)));
        OfItem<TextForm>(routes, "text", (form, content, to) => Items(content, to, x => x[TemplatePlace.Demand(to.Item, x)] = form.Text));
        OfItem<EditTemplate.MoveForm>(routes, "move", (form, content, to) => Items(content, to, x => TemplatePlace.Moved(x, TemplatePlace.Demand(to.Item, x), form.Up)));
        OfItem<Nothing>(routes, "remove", (_, content, to) => Items(content, to, x => x.RemoveAt(TemplatePlace.Demand(to.Item, x))));
        OfRow<BlockerForm>(routes, "blockers", (form, content, to) => content.WithBlocker(to.Row, form.Blocker, true));
        OfRow<BlockerForm>(routes, "blockers/remove", (form, content, to) => content.WithBlocker(to.Row, form.Blocker, false));
    }

    /// <summary>Nothing to say.</summary>
    public record Nothing : Input<Nothing>;

    /// <summary>What is changed of a row.</summary>
    sealed record Spot(string Row, string List, string Item);

    delegate TemplateContent Changing<TForm>(TForm form, TemplateContent content, Spot to);

    static void OfRow<TForm>(Routes routes, string path, Changing<TForm> change) where TForm : Input<TForm> => routes.Post<TemplateJson>(Rows + path,
        (Guid template, string row, TForm form, Db db, Member by, Page page, TimeProvider clock) => EditTemplate.Change(template, x => change(form, x, new Spot(row, "", "")), db, by, page, clock, row));

    static void OfList<TForm>(Routes routes, string path, Changing<TForm> change) where TForm : Input<TForm> => routes.Post<TemplateJson>(Rows + "checklists/{place}/" + path,
        (Guid template, string row, string place, TForm form, Db db, Member by, Page page, TimeProvider clock) => EditTemplate.Change(template, x => change(form, x, new Spot(row, place, "")), db, by, page, clock, row));

    static void OfItem<TForm>(Routes routes, string path, Changing<TForm> change) where TForm : Input<TForm> => routes.Post<TemplateJson>(Rows + "checklists/{place}/items/{index}/" + path,
        (Guid template, string row, string place, string index, TForm form, Db db, Member by, Page page, TimeProvider clock) => EditTemplate.Change(template, x => change(form, x, new Spot(row, place, index)), db, by, page, clock, row));

    static async Task<Answer> Show(Guid template, string row, Db db, Member by)
    {
        if (!by.TalksToClients) throw new NotHere();
        return Answer.Page<TemplateParts>(await TemplatePartsModel.Of(db, await db.ProjectTemplates.OneVisible(template), row));
    }

    static int At(List<TemplateChecklist> lists, Spot to) => TemplatePlace.Demand(to.List, [.. lists.Select(x => x.Name)]);

    static TemplateContent Items(TemplateContent content, Spot to, Action<List<string>> change) => content.WithList(to.Row, to.List, list =>
    {
        List<string> items = [.. list.Items];
        change(items);
        return list with { Items = items };
    });
}

/// <summary>What hangs on one task of a template.</summary>
/// <param name="Services">Those that are offered.</param>
/// <param name="Types">Those that are offered.</param>
public sealed record TemplatePartsModel(ProjectTemplate Template, TemplateTask Row, IReadOnlyDictionary<string, string> Titles, IReadOnlyList<LineJson> Services, IReadOnlyList<LineJson> Types)
{
    /// <summary>DOM id of the parts of a row.</summary>
    public static string IdOf(string row) => $"parts-of-{row}";

    internal static async Task<TemplatePartsModel> Of(Db db, ProjectTemplate template, string row)
    {
        var content = template.Content.Keyed();
        return new TemplatePartsModel(template, content.Row(row), content.All.ToDictionary(x => x.Key!, x => x.Title), await db.Offered<Service>(content.Row(row).Service), await db.Offered<TaskType>(content.Row(row).Type));
    }
}

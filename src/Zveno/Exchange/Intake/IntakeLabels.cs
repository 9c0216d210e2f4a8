using Microsoft.EntityFrameworkCore;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Labels of the board, used or not, nameless ones too.</summary>
sealed class IntakeLabels(Intake into)
{
    readonly Dictionary<string, Label> _labels = new(StringComparer.Ordinal);

    /// <summary>The label of ours.</summary>
    public Label this[string label] => _labels[label];

    /// <summary>The source's labels by our ids.</summary>
    public IReadOnlyCollection<Label> All => _labels.Values;

    public async Task Take(CancellationToken stop)
    {
        var ours = await into.Db.Set<Label>().Where(x => x.ProjectId == into.Project.Id).ToDictionaryAsync(x => x.Id, stop);
        foreach (var label in into.Board.Labels)
        {
            var (name, colour) = (into.Words(label.Name, 100), ColourOf(label.Colour));
            var known = into.Refs.Find(ImportedKind.Label, label.Id);
            var here = known is not null ? ours.GetValueOrDefault(known.Ours) : into.IsTable ? ours.Values.FirstOrDefault(x => ColumnNames.Folded(x.Name) == ColumnNames.Folded(name)) : null;
            here?.ComeBack();                                            // deleted here, and the board has it
            _labels[label.Id] = here is null ? Make(label, name, colour) : known is null || into.IsTable ? here : Meet(known, here, name, colour);
        }
    }

    Label Make(TrelloLabel label, string name, LabelColour colour)
    {
        var made = new Label(Platform.Ids.New(into.At), into.Project, name, colour);
        into.Db.Add(made);
        into.Refs.Add(ImportedKind.Label, label.Id, made.Id).First(("name", name), ("colour", colour.ToString()));
        into.Counts.New(ImportedKind.Label);
        return made;
    }

    Label Meet(ImportedRef known, Label here, string name, LabelColour colour)
    {
        var names = known.Meet(into.Import.Id, "name", name, here.Name);
        var colours = known.Meet(into.Import.Id, "colour", colour.ToString(), here.Colour.ToString());
        if (names == Merge.Take) here.Describe(name, here.Colour, into.By);
        if (colours == Merge.Take) here.Describe(here.Name, colour, into.By);
        into.Counts.Met(ImportedKind.Label, names, colours);
        return here;
    }

    /// <summary>Trello's colour words come plain, <c>_dark</c> and <c>_light</c>; none is grey.</summary>
    public static LabelColour ColourOf(string? word) => word?.Split('_')[0] switch
    {
        "green" => LabelColour.Green,
        "yellow" => LabelColour.Yellow,
        "orange" => LabelColour.Orange,
        "red" => LabelColour.Red,
        "purple" => LabelColour.Purple,
        "blue" => LabelColour.Blue,
        "sky" => LabelColour.Sky,
        "lime" => LabelColour.Lime,
        "pink" => LabelColour.Pink,
        "black" => LabelColour.Black,
        _ => LabelColour.Grey,
    };
}

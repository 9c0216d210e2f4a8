using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Checklists with their ticks. A line has no date or person here: both are put into its words.</summary>
sealed class IntakeChecklists(Intake into)
{
    public void Make(TrelloChecklist list, WorkTask task, DateTimeOffset at)
    {
        Intake.Open(task);
        var name = NameOf(list);
        var made = task.AddChecklist(Ids.New(at), name, into.By, at);
        into.Db.Add(made);
        into.Refs.Add(ImportedKind.Checklist, list.Id, made.Id).First(("name", name));
        into.Counts.New(ImportedKind.Checklist);
        foreach (var item in list.Items) Make(item, made, task, at);
    }

    public void Meet(TrelloChecklist list, WorkTask task, DateTimeOffset at)
    {
        var known = into.Refs.Find(ImportedKind.Checklist, list.Id);
        if (known is null) { Make(list, task, at); return; }
        var here = task.Checklists.Find(x => x.Id == known.Ours);
        if (here is null)
        {
            into.Counts.Met(ImportedKind.Checklist, Merge.Keep);        // taken off here: it stays off
            return;
        }
        var name = known.Meet(into.Import.Id, "name", NameOf(list), here.Name);
        into.Counts.Met(ImportedKind.Checklist, name);
        if (name == Merge.Take)
        {
            Intake.Open(task);
            task.Rename(here, NameOf(list), into.By, at);
        }
        foreach (var item in list.Items)
        {
            if (into.Refs.Find(ImportedKind.Item, item.Id) is { } line) Meet(item, line, task, at);
            else Make(item, here, task, at);
        }
    }

    void Make(TrelloCheckItem item, Checklist list, WorkTask task, DateTimeOffset at)
    {
        var words = WordsOf(item);
        Intake.Open(task);
        var made = task.AddItem(list, Ids.New(at), words, into.By, at);
        into.Db.Add(made);
        if (item.IsDone) task.Tick(made, true, into.By, at);
        into.Refs.Add(ImportedKind.Item, item.Id, made.Id).First(("text", words), ("done", Bit(item.IsDone)));
        into.Counts.New(ImportedKind.Item);
    }

    void Meet(TrelloCheckItem item, ImportedRef known, WorkTask task, DateTimeOffset at)
    {
        if (task.Checklists.SelectMany(x => x.Items).FirstOrDefault(x => x.Id == known.Ours) is not { } here)
        {
            into.Counts.Met(ImportedKind.Item, Merge.Keep);
            return;
        }
        var words = WordsOf(item);
        var text = known.Meet(into.Import.Id, "text", words, here.Text);
        var done = known.Meet(into.Import.Id, "done", Bit(item.IsDone), Bit(here.IsDone));
        if (text == Merge.Take || done == Merge.Take) Intake.Open(task);
        if (text == Merge.Take) task.Rename(here, words, into.By, at);
        if (done == Merge.Take) task.Tick(here, item.IsDone, into.By, at);
        into.Counts.Met(ImportedKind.Item, text, done);
    }

    string NameOf(TrelloChecklist list) => into.Words(list.Name, 200, into.Text.Trello.NamelessChecklist);

    string WordsOf(TrelloCheckItem item)
    {
        var who = item.MemberId is { } id ? into.NameOf(id) : null;
        var due = into.DateOf(item.Due);
        var name = item.Name.Length > 0 ? item.Name : into.Text.Exchange.NamelessItem;
        return into.Words(who is null && due is null ? name : into.Text.Exchange.ItemOf(name, who, due), 1000, into.Text.Exchange.NamelessItem);
    }

    static string Bit(bool on) => on ? "1" : "0";
}

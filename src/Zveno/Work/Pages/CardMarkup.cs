using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// Writes the cards of a column by hand: a board of a thousand cards is rendered on every change, and a component a card costs more than
/// the query. Everything that people wrote goes through <see cref="Say"/>, which encodes.
/// </summary>
sealed class CardMarkup(string code, BoardLook look, Text text, DateOnly today)
{
    /// <summary>The icons that cards show by reference; the board carries them once (<c>#i-name</c>).</summary>
    public static readonly IReadOnlyList<string> Sprite = ["calendar", "checkbox", "eye", "star", "flame", "flag", "arrow-down", "paperclip", "lock", "user", "subtask", "ban", "hourglass"];

    /// <summary>Those icons, for the page that holds cards.</summary>
    public static readonly MarkupString SpriteSheet = new("<svg class=\"sprite\" aria-hidden=\"true\">" + string.Concat(Sprite.Select(x => $"<symbol id=\"i-{x}\" viewBox=\"0 0 24 24\"><path d=\"{IconPaths.All[x]}\"/></symbol>")) + "</svg>");

    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
    readonly StringBuilder _html = new();
    readonly Dictionary<Guid, string> _faces = [];
    readonly Dictionary<DateOnly, string> _dues = [];

    /// <summary>Whose lane the cards stand in: a card stands there for its helper too, and is another element then.</summary>
    public Guid? Lane { get; init; }

    /// <summary>All cards, one after another.</summary>
    public MarkupString Of(IReadOnlyList<CardModel> cards)
    {
        _html.EnsureCapacity(cards.Count * 400);
        foreach (var card in cards) Write(card, code, null);
        return new MarkupString(_html.ToString());
    }

    /// <summary>Cards of several projects, each with its project's code and a line that says whose it is.</summary>
    public MarkupString Of(IEnumerable<(CardModel Card, string Code, string Of)> cards)
    {
        foreach (var (card, from, of) in cards) Write(card, from, of);
        return new MarkupString(_html.ToString());
    }

    void Write(CardModel card, string from, string? of)
    {
        var number = from + "-" + card.Number.ToString(CultureInfo.InvariantCulture);
        _html.Append("<li class=\"card").Append(card.IsVisible ? " card-seen" : "").Append(card.IsClosed ? " card-done" : "").Append("\" id=\"task-").Append(number).Append(Lane is { } lane && lane != card.Assignee ? "-" + lane.ToString("N") : "").Append("\" data-id=\"").Append(number)
            .Append("\"><a class=\"card-title\" href=\"/tasks/").Append(number).Append("\" data-panel-link");
        if (card.Title.Length > 60) Say(" title=\"", card.Title, "\"");
        Say(">", card.Title, "</a>");
        if (of is { Length: > 0 }) Say("<div class=\"card-client\">", of, "</div>");
        _html.Append("<div class=\"card-marks\"><span class=\"card-no\">").Append(number).Append("</span>");
        if (card.IsStarred) Icon("mark mark-soon", "star", text.Work.Starred);
        if (!card.IsClosed && FirePrice.Read(card.Fire) is { } price) Fire(price);
        else if (card.Priority is Priority.Urgent) Icon("mark mark-late", "flame", text.Work.PriorityName(card.Priority));
        if (card.Priority is Priority.High) Icon("mark mark-soon", "flag", text.Work.PriorityName(card.Priority));
        if (card.Priority is Priority.Low) Icon("mark", "arrow-down", text.Work.PriorityName(card.Priority));
        if (card.DueOn is { } due) Due(due, card.DueTime, card.IsClosed);
        if (look.Still.Contains(card.Id)) Icon("mark mark-soon mark-still", "hourglass", text.Work.StillMark);
        if (look.Waiting.Contains(card.Id)) Icon("mark mark-soon", "ban", text.Work.WaitsForTask);
        if (look.Subtasks.TryGetValue(card.Id, out var parts)) _html.Append("<span class=\"mark\" title=\"").Append(Encoder.Encode(text.Work.Subtasks)).Append("\"><svg class=\"icon\"><use href=\"#i-subtask\"/></svg>").Append(parts.Done).Append('/').Append(parts.All).Append("</span>");
        if (card.ItemsTotal > 0) _html.Append("<span class=\"mark\"><svg class=\"icon\"><use href=\"#i-checkbox\"/></svg>").Append(card.ItemsDone).Append('/').Append(card.ItemsTotal).Append("</span>");
        if (card.Notes > 0) _html.Append("<span class=\"mark\"><svg class=\"icon\"><use href=\"#i-lock\"/></svg>").Append(card.Notes).Append("</span>");
        if (card.Attachments > 0) _html.Append("<span class=\"mark\"><svg class=\"icon\"><use href=\"#i-paperclip\"/></svg>").Append(card.Attachments).Append("</span>");
        if (card.IsVisible) Icon("mark mark-seen", "eye", text.Platform.ClientSees);
        // the row does not wrap: what matters less stands last and goes first where there is no room
        if (card.Labels.Length > 0) foreach (var label in TaskJson.Marks(card.Labels)) Tag(label);
        if (card.Assignee is { } who) Faces(who, WorkTask.HelpersOf(card.People, who));
        _html.Append("</div></li>");
    }

    StringBuilder Say(string before, string words, string after) => _html.Append(before).Append(Encoder.Encode(words)).Append(after);

    void Icon(string classes, string icon, string words) =>
        Say("<span class=\"" + classes + "\" title=\"", words, "\"><svg class=\"icon\"><use href=\"#i-" + icon + "\"/></svg><span class=\"sr\">").Append(Encoder.Encode(words)).Append("</span></span>");

    void Fire(FirePrice price)
    {
        var words = text.Work.FirePrice(price.Minutes is { } takes ? text.Duration(TimeSpan.FromMinutes(takes)) : null, price.Hours, price.Pushes);
        Say("<span class=\"mark mark-late\" title=\"", text.Work.FireCosts(words), "\"><svg class=\"icon\"><use href=\"#i-flame\"/></svg>").Append(Encoder.Encode(words)).Append("</span>");
    }

    void Tag(Guid id)
    {
        if (!look.Labels.TryGetValue(id, out var label)) return;
        var name = label.Name.Length > 0 ? label.Name : text.Work.ColourName(label.Colour);
        _html.Append("<span class=\"tag").Append(ColourClass(label.Colour)).Append("\" title=\"").Append(Encoder.Encode(name)).Append("\">").Append(Encoder.Encode(label.Name)).Append("</span>");
    }

    void Due(DateOnly due, TimeOnly? time, bool isClosed)
    {
        if (time is not null && !isClosed) { Due(DueMoment.Of(due, time, look.Zone), due, time); return; }
        if (!_dues.TryGetValue(due, out var words)) _dues[due] = words = Encoder.Encode(text.Day(due));
        var tone = isClosed ? "" : due < today ? " mark-late" : due <= today.AddDays(1) ? " mark-soon" : "";
        _html.Append("<span class=\"mark").Append(tone).Append("\"><svg class=\"icon\"><use href=\"#i-calendar\"/></svg>").Append(words).Append("</span>");
    }

    // The page is kept: what is late at a time of the day, the reader's browser sees (see due.js).
    void Due(DateTimeOffset late, DateOnly due, TimeOnly? time) =>
        Say("<span class=\"mark" + (late <= text.Now ? " mark-late" : due <= today.AddDays(1) ? " mark-soon" : "") + "\" data-late-at=\"" + late.ToString("O") + "\"><svg class=\"icon\"><use href=\"#i-calendar\"/></svg>", text.Day(due, time), "</span>");

    void Faces(Guid responsible, IReadOnlyList<Guid> helpers)
    {
        if (helpers.Count == 0) { _html.Append(Face(responsible)); return; }
        _html.Append("<span class=\"avatars\">").Append(Face(responsible));
        if (helpers.Count == 1) _html.Append(Face(helpers[0]));
        else Say("<span class=\"avatar avatar-none\" title=\"", string.Join(", ", helpers.Select(x => look.People.GetValueOrDefault(x, "?"))), "\">+").Append(helpers.Count).Append("</span>");
        _html.Append("</span>");
    }

    string Face(Guid who)
    {
        if (_faces.TryGetValue(who, out var face)) return face;
        var name = look.People.GetValueOrDefault(who, "?");
        return _faces[who] = $"<span class=\"avatar avatar-{Avatar.Ground(name)}\" title=\"{Encoder.Encode(name)}\" role=\"img\" aria-label=\"{Encoder.Encode(name)}\">{Encoder.Encode(PersonName.Initials(name))}</span>";
    }

    /// <summary>The class of a label's colour.</summary>
    public static string ColourClass(LabelColour colour) => colour switch
    {
        LabelColour.Blue => " tag-1",
        LabelColour.Green => " tag-2",
        LabelColour.Yellow or LabelColour.Orange => " tag-3",
        LabelColour.Red => " tag-4",
        LabelColour.Purple => " tag-5",
        LabelColour.Sky => " tag-6",
        LabelColour.Pink => " tag-7",
        LabelColour.Lime => " tag-8",
        _ => "",
    };
}

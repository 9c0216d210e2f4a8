using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>A ready description of time, offered where time is written down: the agency's for everybody, or of one project.</summary>
public sealed class EntryPhrase : Owned
{
    /// <summary>Longest text, in characters.</summary>
    public const int MostText = 160;

    /// <summary>So many are in use at most in one list: a longer one is not read.</summary>
    public const int Most = 60;

    EntryPhrase() { }

    /// <summary>Begins one.</summary>
    /// <param name="project">Null for the agency's own.</param>
    /// <param name="there">Those in use.</param>
    /// <exception cref="Refused">Not the member's to write, empty, too long, there already, or one too many.</exception>
    public EntryPhrase(Guid id, Project? project, string text, IReadOnlyCollection<EntryPhrase> there, Member by, DateTimeOffset at)
    {
        (Id, ProjectId) = (id, project?.Id);
        if (there.Count(x => x.ProjectId == ProjectId) >= Most) throw PhraseRefusals.Enough();
        Say(text, there, by, at);
    }

    public Guid? ProjectId { get; private set; }
    public string Text { get; private set; } = "";
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Says it otherwise.</summary>
    /// <param name="there">Those in use.</param>
    /// <exception cref="Refused">Not the member's to write, empty, too long, or there already.</exception>
    public void Say(string text, IReadOnlyCollection<EntryPhrase> there, Member by, DateTimeOffset at)
    {
        DemandWriter(by);
        var said = Demand.Text(text, MostText, "text").ReplaceLineEndings(" ");
        if (there.Any(x => x.Id != Id && x.ProjectId == ProjectId && string.Equals(x.Text, said, StringComparison.OrdinalIgnoreCase))) throw PhraseRefusals.IsThere(said);
        if (said == Text) return;
        Text = said;
        Record(new EntryPhraseSaid(Id, by.Id, at));
    }

    /// <summary>Offers it no more.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        DemandWriter(by);
        if (RemovedAt is not null) return;
        RemovedAt = at;
        Record(new EntryPhraseRemoved(Id, by.Id, at));
    }

    /// <summary>Offers it again.</summary>
    /// <exception cref="Refused">The same text was written since, or there are enough.</exception>
    public void Restore(IReadOnlyCollection<EntryPhrase> there, Member by, DateTimeOffset at)
    {
        DemandWriter(by);
        if (RemovedAt is null) return;
        if (there.Count(x => x.ProjectId == ProjectId) >= Most) throw PhraseRefusals.Enough();
        if (there.Any(x => x.ProjectId == ProjectId && string.Equals(x.Text, Text, StringComparison.OrdinalIgnoreCase))) throw PhraseRefusals.IsThere(Text);
        RemovedAt = null;
        Record(new EntryPhraseSaid(Id, by.Id, at));
    }

    /// <summary>Who leads writes the agency's; a project's are also written by who talks to clients about hours.</summary>
    public static bool IsWrittenBy(Member by, Guid? project) => by.Leads || (project is not null && by.SellsHours);

    void DemandWriter(Member by)
    {
        if (!IsWrittenBy(by, ProjectId)) throw PhraseRefusals.NotYours();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [HoursTopics.Phrases];

    internal static void Map(Mapping map)
    {
        var phrase = map.Owned<EntryPhrase>("EntryPhrases");
        phrase.RefersTo<EntryPhrase, Project>("ProjectId");
        phrase.Property(x => x.Text).HasMaxLength(MostText);
        phrase.HasIndex(x => new { x.AgencyId, x.ProjectId });
    }
}

public sealed record EntryPhraseSaid(Guid Phrase, Guid? By, DateTimeOffset At) : Activity(Phrase, By, At);
public sealed record EntryPhraseRemoved(Guid Phrase, Guid? By, DateTimeOffset At) : Activity(Phrase, By, At);

static class PhraseRefusals
{
    public static Refused NotYours() => new(text => text.Phrases.NotYours, StatusCodes.Status403Forbidden);

    public static Refused Enough() => new(text => text.Phrases.Enough(EntryPhrase.Most)) { Field = "text" };

    public static Refused IsThere(string said) => new(text => text.Phrases.IsThere(said), StatusCodes.Status409Conflict) { Field = "text" };
}

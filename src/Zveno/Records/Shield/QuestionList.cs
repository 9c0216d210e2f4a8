using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Questions that were handed to one specialist at one time: at a stand-up hour, or at once because one of them was urgent.</summary>
public sealed class QuestionList : Owned
{
    QuestionList() { }

    internal QuestionList(Guid id, Guid specialist, IReadOnlyList<Question> questions, bool urgent, Guid? by, DateTimeOffset at)
    {
        (Id, SpecialistId, HandedAt, IsUrgent, Count) = (id, specialist, at, urgent, questions.Count);
        foreach (var question in questions) question.Hand(this);
        Record(new QuestionsHanded(Id, specialist, Count, urgent, by, at));
    }

    public Guid SpecialistId { get; private set; }
    public DateTimeOffset HandedAt { get; private set; }

    /// <summary>Handed at once, outside the stand-up hours.</summary>
    public bool IsUrgent { get; private set; }

    /// <summary>How many questions it holds.</summary>
    public int Count { get; private set; }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [RecordTopics.Questions];

    internal static void Map(Mapping map)
    {
        var list = map.Owned<QuestionList>("QuestionLists");
        list.RefersTo<QuestionList, Member>("SpecialistId");
        list.HasIndex(x => new { x.AgencyId, x.HandedAt });
    }
}

using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>Sentences about articles and what they answer.</summary>
public abstract class KnowledgeText : Texts
{
    public abstract string Title { get; }
    public abstract string Find { get; }
    public abstract string New { get; }
    public abstract string NewTitle { get; }
    public abstract string Former { get; }
    public abstract string BackToUsed { get; }
    public abstract string Empty { get; }
    public abstract string EmptyText { get; }
    public abstract string NothingFound { get; }
    public abstract string NothingFoundText { get; }
    public abstract string Drafts { get; }
    public abstract string DraftsHint { get; }
    public abstract string Draft { get; }
    public abstract string IsArchived { get; }
    public abstract string Public { get; }
    public abstract string WhoReads { get; }
    public abstract string InternalLong { get; }
    public abstract string PublicLong { get; }
    public abstract string Question { get; }
    public abstract string QuestionHint { get; }
    public abstract string Answer { get; }
    public abstract string AnswerHint(string names);
    public abstract string Save { get; }
    public abstract string Accept { get; }
    public abstract string NotNeeded { get; }
    public abstract string Archive { get; }
    public abstract string TakeUp { get; }
    public abstract string GoBack { get; }
    public abstract string History { get; }
    public abstract string AnsweredCount(int count);
    public abstract string Written { get; }
    public abstract string Saved { get; }
    public abstract string PutAway { get; }
    public abstract string OnlyWhoTalks { get; }
    public abstract string IsPutAway { get; }
    public abstract string NotAnsweredYet { get; }
    public abstract string Suggestions { get; }
    public abstract string Why { get; }
    public abstract string Insert { get; }
    public abstract string MakeOfReply { get; }
    public abstract string MadeOfReply { get; }
    public abstract string KeyInsert { get; }
    public abstract string Share { get; }
    public abstract string ShareMeans { get; }
    public abstract string ShareState(int based, int all);
    public abstract string ShareAim(string aim);
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string Show { get; }
    public abstract string FromBase { get; }
    public abstract string ByHand { get; }
    public abstract string ByClients { get; }
    public abstract string FoundByClient { get; }
    public abstract string AllQuestions { get; }
    public abstract string NoQuestions { get; }
    public abstract string NoQuestionsText { get; }
}

/// <summary>Offers them as <c>text.Knowledge</c>.</summary>
public static class KnowledgeTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The sentences about the knowledge base.</summary>
        public KnowledgeText Knowledge => text.Of<KnowledgeText>();
    }
}

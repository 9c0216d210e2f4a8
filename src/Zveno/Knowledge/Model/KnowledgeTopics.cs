namespace Zveno.Knowledge;

/// <summary>Live topics of this module; for the staff only.</summary>
public static class KnowledgeTopics
{
    /// <summary>All articles.</summary>
    public const string Articles = "articles";
}

namespace Zveno.Views;

/// <summary>Live topics of this module.</summary>
public static class ViewsTopics
{
    /// <summary>Saved views of the agency.</summary>
    public const string Saved = "saved-views";

    /// <summary>What a person took for a day.</summary>
    public static string Day(Guid member) => $"day:{member}";
}

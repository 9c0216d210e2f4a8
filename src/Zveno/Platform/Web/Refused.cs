namespace Zveno.Platform;

/// <summary>A rule says no. The sentence is made in the reader's language when it is told: what happened, what is safe, what to do.</summary>
public sealed class Refused(Func<Text, string> why, int status = StatusCodes.Status422UnprocessableEntity) : Exception("A rule said no.")
{
    /// <summary>The sentence.</summary>
    public Func<Text, string> Why => why;

    /// <summary>The HTTP status: 422 unless something says more (409 conflict, 413 too large, 429 too often).</summary>
    public int Status => status;

    /// <summary>The form's field at fault, if one is; the page puts the sentence beside it.</summary>
    public string? Field { get; init; }

    /// <summary>What may be chosen instead, if anything: the «no» is then a question, asked where the person stands.</summary>
    public Choice? Choice { get; init; }
}

/// <summary>A «no» that can be answered: the same request again with one field more.</summary>
/// <param name="Say">What the API tells: what is asked, and the field that answers it.</param>
/// <param name="View">The component that asks on a page: a message (<c>.toast</c>) and a <c>dialog[data-choice]</c> whose form's fields are sent along with the same request.</param>
/// <param name="Model">Its model.</param>
public sealed record Choice(Func<Text, object> Say, Type View, Func<Text, object> Model);

/// <summary>It does not exist, or not for this caller: the same answer, always.</summary>
public sealed class NotHere() : Exception("Not found.");

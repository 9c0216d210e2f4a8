using System.Text.Json.Serialization;

namespace Zveno.Platform;

/// <summary>A «no» of the API, as RFC 9457 has it.</summary>
/// <param name="Type">Always <c>about:blank</c>: the status says the kind.</param>
/// <param name="Title">What kind of «no» it is, in the reader's language.</param>
/// <param name="Status">The HTTP status again.</param>
/// <param name="Detail">What happened and what to do, in the reader's language: the sentence that a page shows.</param>
/// <param name="Field">The field of the body at fault, if one is.</param>
/// <param name="Trace">Names this request in the logs.</param>
/// <param name="Choice">Where the same request may be sent again with one field more: what is asked, and which field answers it.</param>
public sealed record Problem(
    string Type, string Title, int Status, string Detail, string? Field, string? Trace, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] object? Choice = null)
{
    /// <summary>How it is sent.</summary>
    public const string ContentType = "application/problem+json";
}

namespace Zveno.Work;

/// <summary>
/// A task filter as an address says it: plain words that can be shared. All are texts on purpose, so that a word which cannot be read is
/// left out and told (<see cref="TaskFilter.Ignored"/>), never an error. What may be said several times is repeated or parted by commas.
/// </summary>
/// <param name="Client">Ids of clients.</param>
/// <param name="Project">Codes or ids of projects.</param>
/// <param name="Person">Ids of members, <c>me</c>, <c>nobody</c>.</param>
/// <param name="Stage"><c>work</c>, <c>waiting</c> (for the client), <c>done</c>, or the id or the name of a stage.</param>
/// <param name="Label">The name or the id of a label.</param>
/// <param name="Priority"><c>urgent</c>, <c>high</c>, <c>normal</c>, <c>low</c>.</param>
/// <param name="Starred"><c>yes</c> or <c>no</c>.</param>
/// <param name="Still">Asks to be split or updated: <c>yes</c>, or for one reason <c>big</c>, <c>idle</c>.</param>
/// <param name="Due"><c>overdue</c>, <c>today</c>, <c>week</c>, <c>none</c>, a date, or <c>from..to</c> with either side open.</param>
/// <param name="From">The first due date: the same as <c>due=from..</c>.</param>
/// <param name="To">The last due date.</param>
/// <param name="Visible">Whether the client sees it: <c>yes</c> or <c>no</c>.</param>
/// <param name="Service">Ids of services, <c>none</c>.</param>
/// <param name="Type">Ids of types of tasks, <c>none</c>.</param>
/// <param name="Q">Words of the title, number and description.</param>
/// <param name="State"><c>open</c>, <c>closed</c>, <c>all</c> (both), <c>archived</c>, <c>backlog</c>.</param>
public sealed record TaskWords(
    string[]? Client = null, string[]? Project = null, string[]? Person = null, string? Stage = null, string? Label = null, string[]? Priority = null, string? Starred = null,
    string? Due = null, string? From = null, string? To = null, string? Visible = null, string? Q = null, string? State = null, string[]? Service = null, string[]? Type = null, string? Still = null);

namespace Zveno.Inbox;

/// <summary>A message that another messenger brings to the open channel; the same id again is the same message, with a higher version it is its edit.</summary>
/// <param name="Id">By the messenger's own count, at most 120 characters: the key by which it is here once.</param>
/// <param name="Sender">Who said it. Nobody is guessed: a person says once who an unknown id is.</param>
/// <param name="Text">What was said; may be absent when files came.</param>
/// <param name="Conversation">The group that it was said in; null for a talk with the sender alone.</param>
/// <param name="Thread">Which thread of that talk; null when it has none.</param>
/// <param name="Version">0 as first said, higher with each edit; older versions than the one that is here change nothing.</param>
/// <param name="ReplyTo">Id of the message that it answers.</param>
/// <param name="Files">At most ten; what came as parts of a form is among them.</param>
public sealed record OpenMessage(string Id, OpenPerson Sender, string? Text = null, OpenConversation? Conversation = null, OpenThread? Thread = null, long Version = 0, string? ReplyTo = null, IReadOnlyList<OpenFile>? Files = null);

/// <summary>Somebody there, by the messenger's own id.</summary>
public sealed record OpenPerson(string Id, string? Name = null);

/// <summary>A group there.</summary>
public sealed record OpenConversation(string Id, string? Title = null);

/// <summary>A thread within a talk.</summary>
/// <param name="Kind">Of the topic that it is here; null is a question.</param>
public sealed record OpenThread(string Id, string? Title = null, TopicKind? Kind = null);

/// <summary>A file.</summary>
/// <param name="Content">Its bytes in base64.</param>
public sealed record OpenFile(string Name, byte[] Content, string? Type = null);

/// <summary>What became of a brought message.</summary>
/// <param name="IsRepeat">It was here before: nothing was stored anew.</param>
public sealed record OpenTaken(string Id, bool IsRepeat);

/// <summary>What an answer is as it leaves for the other messenger, and what asks whether anybody is there.</summary>
/// <param name="Id">Of this piece: the same when a person has it sent once more. Whoever has taken an id before takes it for done.</param>
/// <param name="Type"><c>message</c>, or <c>ping</c>, which carries nothing and changes nothing.</param>
/// <param name="Recipient">The person that it goes to; null when it goes to a group.</param>
/// <param name="Conversation">The group that it goes to.</param>
/// <param name="Thread">Key of the thread, as it was brought.</param>
/// <param name="Text">In plain words.</param>
/// <param name="Html">The same with its formatting: b, code, a, line ends as they are.</param>
/// <param name="File">A file is a piece of its own, without a text.</param>
/// <param name="ReplyTo">Id of the client's message that it answers.</param>
/// <param name="Author">Who of the agency answers.</param>
/// <param name="IsAuto">The product says it by itself.</param>
public sealed record OpenPiece(Guid Id, string Type, OpenPerson? Recipient = null, OpenConversation? Conversation = null, string? Thread = null, string? Text = null, string? Html = null, OpenFile? File = null, string? ReplyTo = null, string? Author = null, bool IsAuto = false);

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What a member has typed on a topic and not sent: there again after a reload, and on another machine. Only its writer ever reads it.</summary>
public sealed class TopicDraft : Owned
{
    TopicDraft() { }

    /// <exception cref="Refused">The text is too long, or the writer may not read the topic.</exception>
    public TopicDraft(Guid id, Topic topic, Member by, bool isNote)
    {
        if (!by.ReadsInbox) throw new NotHere();
        (Id, TopicId, MemberId, IsNote) = (id, topic.Id, by.Id, isNote);
    }

    public Guid TopicId { get; private set; }
    public Guid MemberId { get; private set; }

    /// <summary>Whether it is meant for the team; an answer and a note of the same person stand beside each other.</summary>
    public bool IsNote { get; private set; }
    public string Text { get; private set; } = "";
    public DateTimeOffset At { get; private set; }

    /// <summary>Files of an answer that was taken back; they go along with the next one.</summary>
    public List<DraftFile> Files { get; } = [];

    /// <summary>Keeps the words as they are typed, spaces and all.</summary>
    /// <exception cref="Refused">They are too long.</exception>
    public void Keep(string text, DateTimeOffset at) =>
        (Text, At) = (text.Length <= TopicNote.MostText ? text : throw new Refused(say => say.Platform.TextTooLong(TopicNote.MostText, text.Length)) { Field = "text" }, at);

    /// <summary>Puts words before what the writer has typed since, and files beside it: an answer was taken back.</summary>
    internal void Return(string text, IEnumerable<StoredFile> files, DateTimeOffset at)
    {
        (Text, At) = (string.IsNullOrWhiteSpace(Text) ? text : Topic.FirstPart($"{text}\n{Text}", TopicNote.MostText), at);
        Files.AddRange(files.Select(x => new DraftFile(Ids.New(at), this, x)));
    }

    /// <summary>The draft of a member, made when there is none.</summary>
    internal static async Task<TopicDraft> Of(Db db, Topic topic, Member by, bool isNote, DateTimeOffset at)
    {
        if (await Find(db, topic.Id, by.Id, isNote) is { } known) return known;
        var draft = new TopicDraft(Ids.New(at), topic, by, isNote);
        db.Add(draft);
        return draft;
    }

    /// <summary>Sent: nothing is typed any more. Part of the commit that sends.</summary>
    internal static async Task Drop(Db db, Guid topic, Guid member, bool isNote)
    {
        if (await Find(db, topic, member, isNote) is { } sent) db.Remove(sent);
    }

    /// <summary>Its answer is sent: the files of the draft that go along with it. Part of the commit that sends.</summary>
    /// <param name="kept">Ids of those that go along; null for none.</param>
    /// <exception cref="NotHere">One is not the draft's any more.</exception>
    internal static async Task<IReadOnlyList<StoredFile>> Send(Db db, Guid topic, Guid member, IReadOnlyList<Guid>? kept)
    {
        var draft = await Find(db, topic, member, isNote: false);
        if (draft is not null) db.Remove(draft);
        return [.. (kept ?? []).Distinct().Select(id => draft?.Files.Find(x => x.Id == id)?.File ?? throw new NotHere())];
    }

    static Task<TopicDraft?> Find(Db db, Guid topic, Guid member, bool isNote) => db.TopicDrafts.Include(x => x.Files).ThenInclude(x => x.File).SingleOrDefaultAsync(x => x.TopicId == topic && x.MemberId == member && x.IsNote == isNote);

    internal static void Map(Mapping map)
    {
        var draft = map.Owned<TopicDraft>("TopicDrafts");
        draft.RefersTo<TopicDraft, Topic>("TopicId").RefersTo<TopicDraft, Member>("MemberId");
        draft.HasIndex(x => new { x.AgencyId, x.TopicId, x.MemberId, x.IsNote }).IsUnique();
        DraftFile.Map(map);
    }
}

/// <summary>A file that came back with an answer that was taken back.</summary>
public sealed class DraftFile : Owned
{
    DraftFile() { }

    internal DraftFile(Guid id, TopicDraft draft, StoredFile file) => (Id, DraftId, FileId, File) = (id, draft.Id, file.Id, file);

    public Guid DraftId { get; private set; }
    public TopicDraft Draft { get; private set; } = null!;
    public Guid FileId { get; private set; }
    public StoredFile File { get; private set; } = null!;

    internal static void Map(Mapping map)
    {
        var file = map.Owned<DraftFile>("DraftFiles");
        file.BelongsTo(x => x.Draft, "DraftId", x => x.Files, DeleteBehavior.Cascade).BelongsTo(x => x.File, "FileId");
    }
}

using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A file that came with a message. It alone makes a stored file visible to the client's room.</summary>
public sealed partial class MessageFile : Owned
{
    MessageFile() { }

    internal MessageFile(Guid id, Message message, StoredFile file) =>
        (Id, MessageId, ClientId, FileId, Name, Type, Bytes) = (id, message.Id, message.ClientId, file.Id, file.Name, file.Type, file.Bytes);

    public Guid MessageId { get; private set; }
    public Message Message { get; private set; } = null!;
    public Guid ClientId { get; private set; }

    /// <summary>The stored file, which guests cannot read by itself.</summary>
    public Guid FileId { get; private set; }
    public string Name { get; private set; } = "";
    public string Type { get; private set; } = "";

    /// <summary>Size in bytes.</summary>
    public long Bytes { get; private set; }

    internal static void Map(Mapping map)
    {
        var file = map.Owned<MessageFile>("MessageFiles", x => x.ClientId == map.Db.GuestClient);
        file.BelongsTo(x => x.Message, "MessageId", x => x.Files).RefersTo<MessageFile, Client>("ClientId").RefersTo<MessageFile, StoredFile>("FileId");
        file.Property(x => x.Name).HasMaxLength(200);
        file.Property(x => x.Type).HasMaxLength(100);
    }
}

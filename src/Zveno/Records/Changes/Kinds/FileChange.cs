using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>A client sent files, with the message or after it: one row a message, ended with it by <see cref="MessageChange"/>.</summary>
sealed class FileChange(Db db) : ChangeKind(db), IReactTo<ClientFileCame>
{
    public override string Name => "file";
    public override string Icon => "paperclip";
    public override string Title(Platform.Text text) => text.Records.FileChange;

    /// <inheritdoc />
    public async Task React(ClientFileCame happened)
    {
        var said = await Db.Messages.Include(x => x.Topic).SingleAsync(x => x.Id == happened.Message);
        await Come($"files:{said.Id}", new ChangeAbout(happened.Name, RecordTarget.Address(said), said.ClientId, said.TopicId, said.Id, Owner: said.Topic.OwedById), happened.At);
    }
}

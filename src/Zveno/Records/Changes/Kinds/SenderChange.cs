using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Somebody unknown wrote; by mail: a mail joined no client. Waits until it is said who that is, or that nothing is wanted from there.</summary>
sealed class SenderChange(Db db) : ChangeKind(db), IReactTo<UpdateAsks>, IReactTo<AddressNamed>, IReactTo<AddressIsOurs>, IReactTo<AddressIgnored>
{
    public override string Name => "sender";
    public override string Icon => "user-plus";
    public override string Title(Platform.Text text) => text.Records.SenderChange;

    /// <summary>A mail that joined no client.</summary>
    public const string Mail = "mail";

    /// <inheritdoc />
    public async Task React(UpdateAsks happened)
    {
        var address = await Db.ChannelAddresses.Include(x => x.Channel).SingleAsync(x => x.Id == happened.Address);
        var key = $"address:{address.Id}";
        if (await Db.Changes.Where(x => x.Key.StartsWith(key)).Select(x => new { x.EndedAt }).ToListAsync() is { Count: > 0 } before)
        {
            if (before.Any(x => x.EndedAt is null)) return;             // he is being asked about already
            key = $"{key}:{happened.Update}";
        }
        await Come(key, new ChangeAbout(address.Title.Length > 0 ? $"{address.Title} ({address.Key})" : address.Key, "/settings/channels"), happened.At, address.Channel.Kind == TopicChannel.Mail ? Mail : Name);
    }

    /// <inheritdoc />
    public Task React(AddressNamed happened) => End(Of(happened.Address), ChangeEnd.Recorded, happened.By, happened.At);

    /// <inheritdoc />
    public Task React(AddressIsOurs happened) => End(Of(happened.Address), ChangeEnd.Recorded, happened.By, happened.At);

    /// <inheritdoc />
    public Task React(AddressIgnored happened) => End(Of(happened.Address), ChangeEnd.Nothing, happened.By, happened.At);

    IQueryable<Change> Of(Guid address)
    {
        var key = $"address:{address}";
        return Db.Changes.Where(x => x.Key.StartsWith(key));
    }
}

/// <summary>The name of a mail that joined no client; <see cref="SenderChange"/> brings it.</summary>
sealed class MailChange(Db db) : ChangeKind(db)
{
    public override string Name => SenderChange.Mail;
    public override string Icon => "mail";
    public override string Title(Platform.Text text) => text.Records.MailChange;
}

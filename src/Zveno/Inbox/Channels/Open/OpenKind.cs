using System.Text.Json;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>An open channel's own settings.</summary>
/// <param name="Address">Where answers are brought to.</param>
/// <param name="Door">The last word of the address that messages are brought to; it names the channel, the signature proves who brings.</param>
public sealed record OpenSettings(string Address, string Door)
{
    /// <summary>Where messages are brought to.</summary>
    public string Path => $"/hooks/open/{Door}";

    /// <summary>From a channel's settings.</summary>
    public static OpenSettings Of(string json) => JsonSerializer.Deserialize<OpenSettings>(json, Json.Storage)!;

    /// <summary>As a channel keeps them.</summary>
    public string Keep() => JsonSerializer.Serialize(this, Json.Storage);
}

/// <summary>Any other messenger, by a bridge that somebody writes: it brings messages to our door (<see cref="TakeOpen"/>) and takes answers at its own.</summary>
public sealed class OpenKind(OpenWebhook webhook, TimeProvider clock) : IChannelKind
{
    /// <summary>Between two askings whether the bridge is there.</summary>
    static readonly TimeSpan Between = TimeSpan.FromSeconds(25);

    static readonly TimeSpan Refused = TimeSpan.FromMinutes(2);

    /// <inheritdoc />
    public TopicChannel Kind => TopicChannel.Open;

    /// <inheritdoc />
    public Type Form => typeof(OpenForm);

    /// <inheritdoc />
    public async Task<string> Test(ChannelAccess channel, CancellationToken stop)
    {
        var answer = await webhook.Bring(channel, new OpenPiece(Guid.CreateVersion7(clock.GetUtcNow()), "ping"), stop);
        return answer.IsOk ? channel.Name : throw new ChannelTroubled(answer.Status is 401 or 403 ? ChannelTrouble.Refused : answer.Status == 0 ? ChannelTrouble.Unreachable : ChannelTrouble.Other, answer.Words, answer.RetryAfter);
    }

    /// <summary>Messages are brought by the other end; here it is only asked whether it is there.</summary>
    public async Task Receive(ChannelAccess channel, ChannelIntake intake, CancellationToken stop)
    {
        await Test(channel, stop);
        await intake.Store(channel, [], null, stop);
        await Task.Delay(Between, clock, stop);
    }

    /// <inheritdoc />
    public IReadOnlyList<Heard> Read(byte[] raw, ChannelAccess channel) => OpenReading.Heard(raw);

    /// <inheritdoc />
    public IEnumerable<string> Pieces(string text) => [text];

    /// <inheritdoc />
    public async Task<Outcome> Send(ChannelAccess channel, Outgoing piece, CancellationToken stop)
    {
        var isGroup = piece.Place.StartsWith(OpenReading.Group, StringComparison.Ordinal);
        var answer = await webhook.Bring(channel, new OpenPiece(piece.Delivery, "message",
            isGroup ? null : new OpenPerson(piece.Place), isGroup ? new OpenConversation(piece.Place[OpenReading.Group.Length..]) : null, piece.Thread.Length > 0 ? piece.Thread : null,
            piece.Text is { } text ? SaidText.Plain(text) : null, piece.Text is { } same ? SaidText.Inline(same) : null,
            piece.File is { } file ? await FileOf(file, stop) : null, piece.ReplyTo, piece.Author, piece.IsAuto), stop);
        if (answer.IsOk) return new Outcome.Sent(answer.Id ?? $"out:{piece.Delivery}");
        if (answer.Status is 429 or 503) return new Outcome.Later(answer.Words, answer.RetryAfter);
        if (answer.Status is 401 or 403) return new Outcome.Later(answer.Words, Refused, ChannelTrouble.Refused);
        if (answer.MayHaveWorked) return new Outcome.Unknown(answer.Words);
        if (answer.Status == 0) return new Outcome.Later(answer.Words, Trouble: ChannelTrouble.Unreachable);
        return new Outcome.Refused(answer.Words, PlaceIsClosed: answer.Status == 410);
    }

    static async Task<OpenFile> FileOf(OutgoingFile file, CancellationToken stop)
    {
        await using var stream = file.Open();
        var bytes = new byte[file.Bytes];
        await stream.ReadExactlyAsync(bytes, stop);
        return new OpenFile(file.Name, bytes, file.Type);
    }
}

using System.Text.Json;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A messenger's bot: entered by a token that may be renewed; updates can be brought to our door instead of being asked for, and the two exclude each other there.</summary>
public interface IBotKind : IChannelKind
{
    /// <summary>The channel's settings under a new token of the same bot.</summary>
    /// <exception cref="Refused">It looks like no token, or is another bot's.</exception>
    /// <exception cref="ChannelTroubled">The messenger does not take it.</exception>
    Task<string> Renewed(string settings, string token, CancellationToken stop);

    /// <summary>Names our door below <c>/hooks</c>.</summary>
    string Door { get; }

    /// <summary>The channel's settings, with updates brought to <paramref name="door"/>; null: we ask for them.</summary>
    string Hooked(string settings, string? door);

    /// <summary>Tells the other end where to bring updates and which secret to bear; null: to keep them until we ask.</summary>
    /// <exception cref="ChannelTroubled">It would not, and why.</exception>
    Task Hook(ChannelAccess channel, string? door, string secret, CancellationToken stop);

    /// <summary>An update under its key.</summary>
    RawUpdate Brought(JsonElement update);
}

/// <summary>Whether a channel's updates are brought to us.</summary>
public static class ChannelHooks
{
    extension(Channel channel)
    {
        /// <summary>Null for a kind that cannot.</summary>
        public bool? IsHooked => channel.Kind switch
        {
            TopicChannel.Telegram => TelegramSettings.Of(channel.Settings).ByHook,
            TopicChannel.Max => MaxSettings.Of(channel.Settings).Door is not null,
            _ => null,
        };
    }
}

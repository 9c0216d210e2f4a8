using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// Access tokens of mailboxes that are entered by OAuth: asked for by the refresh token when there is none or it runs out, held in memory only. A refresh token that is
/// replaced on the way is kept at once; should another node have been faster, its one is taken.
/// </summary>
public sealed class MailTokens(IHttpClientFactory clients, Scopes scopes, ChannelSecrets secrets, TimeProvider clock)
{
    /// <summary>Under this name the factory makes its client.</summary>
    public const string Client = "mail-tokens";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20), Leeway = TimeSpan.FromMinutes(1), Usual = TimeSpan.FromMinutes(10);

    /// <summary>Of an answer no more is read (bytes).</summary>
    const int MostRead = 64 * 1024;

    readonly ConcurrentDictionary<Guid, Held> _held = new();

    /// <param name="By">The refresh tokens that lead to it: the one that it was asked by, and the one that came with it.</param>
    sealed record Held(string Token, DateTimeOffset Until, string[] By);

    /// <summary>What the mailbox is entered by now: its password, the token that was given, or a fresh one.</summary>
    /// <exception cref="ChannelTroubled">It cannot be renewed, and why.</exception>
    public async Task<string> Of(ChannelAccess channel, CancellationToken stop)
    {
        var (settings, secret) = (MailboxSettings.Of(channel.Settings), MailboxSecret.Of(channel.Secret));
        if (settings.TokenUrl is null || secret.Refresh is null) return secret.Password;
        if (_held.TryGetValue(channel.Id, out var held) && held.By.Contains(secret.Refresh) && clock.GetUtcNow() < held.Until) return held.Token;
        MailboxSecret renewed;
        try { renewed = await Renew(channel.Id, settings, secret, stop); }
        catch (ChannelTroubled refused) when (refused.Trouble == ChannelTrouble.Expired)
        {
            if (await Kept(channel, stop) is not { } kept || kept.Refresh is null || kept.Refresh == secret.Refresh) throw;
            (secret, renewed) = (kept, await Renew(channel.Id, settings, kept, stop));           // another node was faster
        }
        if (renewed != secret) await Keep(channel, renewed, stop);
        return _held[channel.Id].Token;
    }

    /// <summary>Asks for an access token and holds it for the channel.</summary>
    /// <returns>The secret, with the refresh token that the next is asked by.</returns>
    /// <exception cref="ChannelTroubled">It was refused, or nobody answers.</exception>
    public async Task<MailboxSecret> Renew(Guid channel, MailboxSettings settings, MailboxSecret secret, CancellationToken stop)
    {
        if (settings.TokenUrl is null || secret.Refresh is null) return secret;
        var (host, root) = (new Uri(settings.TokenUrl).Host, await Ask(settings, secret, stop));
        if (root.Words("access_token") is not { Length: > 0 } token) throw new ChannelTroubled(ChannelTrouble.Other, $"{host}: the answer has no access token.");
        var lives = root.Whole("expires_in") is > 0 and < 10_000_000 and var seconds ? TimeSpan.FromSeconds((long)seconds) : Usual;
        var next = root.Words("refresh_token") is { Length: > 0 and <= 4000 } another ? another : secret.Refresh;
        _held[channel] = new Held(token, clock.GetUtcNow() + (lives > 2 * Leeway ? lives - Leeway : lives / 2), [secret.Refresh, next]);
        return secret with { Refresh = next };
    }

    /// <summary>The server did not take it: the next is a fresh one.</summary>
    public void Forget(Guid channel) => _held.TryRemove(channel, out _);

    async Task<JsonElement> Ask(MailboxSettings settings, MailboxSecret secret, CancellationToken stop)
    {
        var host = new Uri(settings.TokenUrl!).Host;
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = secret.Refresh!, ["client_id"] = settings.ClientId ?? "" };
        if (!string.IsNullOrEmpty(secret.ClientSecret)) fields["client_secret"] = secret.ClientSecret;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        try
        {
            using var client = clients.CreateClient(Client);
            (client.Timeout, client.MaxResponseContentBufferSize) = (Timeout.InfiniteTimeSpan, MostRead);
            using var form = new FormUrlEncodedContent(fields);
            using var answer = await client.PostAsync(new Uri(settings.TokenUrl!), form, limit.Token);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(limit.Token));
            if (answer.IsSuccessStatusCode) return json.RootElement.Clone();
            var why = string.Join(": ", new[] { json.RootElement.Words("error") ?? $"HTTP {(int)answer.StatusCode}", json.RootElement.Words("error_description") }.Where(x => !string.IsNullOrEmpty(x)));
            throw new ChannelTroubled(answer.StatusCode is >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests ? ChannelTrouble.Unreachable : ChannelTrouble.Expired, $"{host}: {why}");
        }
        catch (JsonException) { throw new ChannelTroubled(ChannelTrouble.Unreachable, $"{host}: the answer cannot be read."); }
        catch (HttpRequestException) { throw new ChannelTroubled(ChannelTrouble.Unreachable, $"{host} does not answer."); }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested) { throw new ChannelTroubled(ChannelTrouble.Unreachable, $"{host}: no answer within {Patience.TotalSeconds:0} s."); }
    }

    async Task<MailboxSecret?> Kept(ChannelAccess channel, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(channel.Agency));
        return await scope.Db.Channels.AsNoTracking().Kept().SingleOrDefaultAsync(x => x.Id == channel.Id, stop) is { } kept ? MailboxSecret.Of(secrets.Open(kept).Secret) : null;
    }

    async Task Keep(ChannelAccess channel, MailboxSecret secret, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(channel.Agency));
        await scope.Db.BeginWriting(stop);
        if (await scope.Db.Channels.Kept().SingleOrDefaultAsync(x => x.Id == channel.Id, stop) is not { } kept) return;
        kept.Renew(secrets.Close((MailboxSecret.Of(secrets.Open(kept).Secret) with { Refresh = secret.Refresh }).Kept));
        await scope.Db.Save(stop);
    }
}

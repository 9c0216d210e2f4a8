using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Gives a connected bot its new token, once its messenger takes it; what was said, who is who and how far was read stay.</summary>
public static class RenewToken
{
    /// <param name="Token">Of the same bot.</param>
    public record Form(string Token) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<ChannelJson>("channels/{channel:guid}/token", Handle);

    static async Task<Answer> Handle(Guid channel, Form form, Db db, Member by, Page page, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var renewed = await db.ChannelsFor(by).Kept().OneVisible(channel, stop);
        if (kinds.Single(x => x.Kind == renewed.Kind) is not IBotKind kind) throw new NotHere();
        var token = form.Token.Trim();
        await db.LeaveTurn();                                             // nobody waits for the other end with the turn in hand
        string settings;
        try { settings = await kind.Renewed(renewed.Settings, token, stop); }
        catch (ChannelTroubled failed) { throw Refusals.ChannelDoesNotAnswer(failed); }
        await db.BeginWriting(stop);
        renewed.Describe(renewed.Name, settings, secrets.Close(token), by, clock.GetUtcNow());
        await db.Save(stop);
        return await ShowChannels.Again(db, by, page, kinds, renewed);
    }
}

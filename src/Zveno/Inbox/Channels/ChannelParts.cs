using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>The front page of the channels, a part of <see cref="InboxModule"/>. Another kind adds its <see cref="IChannelKind"/> and its own verbs here.</summary>
static class ChannelParts
{
    public static void Map(Mapping map)
    {
        Channel.Map(map);
        ChannelUpdate.Map(map);
        ChannelAddress.Map(map);
        ChannelThread.Map(map);
        ChannelMessage.Map(map);
        Delivery.Map(map);
    }

    public static void Routes(Routes routes)
    {
        ShowChannels.Map(routes);
        RestChannel.Map(routes);
        TestChannel.Map(routes);
        NameAddress.Map(routes);
        DecideDelivery.Map(routes);
        AddBot.Map(routes);
        LinkChannel.Map(routes);
        ShowClientChannels.Map(routes);
        TakeHook.Map(routes);
        RenewToken.Map(routes);
        AddMailbox.Map(routes);
        ChangeMailbox.Map(routes);
        ShowMail.Map(routes);
        AddMax.Map(routes);
        AddOpen.Map(routes);
        TakeOpen.Map(routes);
    }

    public static void Services(IServiceCollection services)
    {
        services.AddSingleton<ChannelSecrets>();
        services.AddSingleton<ChannelIntake>();
        services.AddSingleton<ChannelReceiving>();
        services.AddSingleton<ChannelReading>();
        services.AddSingleton<ChannelSending>();
        services.AddKeyedScoped<IGate, HookGate>(Access.Hook);
        services.AddHostedService<ChannelLoop>();
        services.AddScoped<MemberWords>();
        services.AddScoped<ClientWords>();
        services.AddScoped<TakeHeard>();
        services.AddScoped<IDo<ReadUpdates>, ReadUpdatesJob>();
        services.AddScoped<IDo<FetchFile>, FetchFileJob>();
        services.AddScoped<IDo<Deliver>, DeliverJob>();
        services.AddScoped<IReactTo<TopicAnswered>, QueueDeliveries>();
        services.AddScoped<IReactTo<ChannelAdded>, WatchChannels>();
        services.AddScoped<IReactTo<ChannelResumed>, WatchChannels>();
        services.AddScoped<IReactTo<ChannelPaused>, WatchChannels>();
        services.AddScoped<IReactTo<ChannelRemoved>, WatchChannels>();
        services.AddHttpClient(BotApi.Client).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
            .RemoveAllLoggers();                                             // they would write tokens, which stand in its addresses
        services.AddSingleton<BotApi>();
        services.AddSingleton<TelegramPace>();
        services.AddSingleton<TelegramKind>();
        services.AddSingleton<IChannelKind>(x => x.GetRequiredService<TelegramKind>());
        services.AddScoped<IDo<SetUpGroup>, SetUpGroupJob>();
        services.AddSingleton(new ClientPiece(25, "client-channels", id => $"/clients/{id}/channels", id => $"{ClientTopics.Client(id)} {ChannelTopics.All}", member => member.TalksToClients));
        services.AddHttpClient(MaxApi.Client).ConfigurePrimaryHttpMessageHandler(x => MaxApi.Handler(x.GetRequiredService<ZvenoSettings>())).RemoveAllLoggers();
        services.AddSingleton<MaxApi>();
        services.AddSingleton<MaxKind>();
        services.AddSingleton<IChannelKind>(x => x.GetRequiredService<MaxKind>());
        services.AddHttpClient(OpenWebhook.Client).ConfigurePrimaryHttpMessageHandler(x => OutsideHttp.Handler(_ => x.GetRequiredService<ZvenoSettings>().OwnWebhookHosts)).RemoveAllLoggers();
        services.AddSingleton<OpenWebhook>();
        services.AddSingleton<IChannelKind, OpenKind>();
        services.AddSingleton<MailHosts>();
        services.AddHttpClient(MailTokens.Client).ConfigurePrimaryHttpMessageHandler(x => OutsideHttp.Handler(_ => x.GetRequiredService<ZvenoSettings>().OwnMailHosts)).RemoveAllLoggers();
        services.AddSingleton<MailTokens>();
        services.AddSingleton<MailKind>();
        services.AddSingleton<IChannelKind>(x => x.GetRequiredService<MailKind>());
        services.AddSingleton(new SettingsPlace(70, "/settings/channels", text => text.Channels.Title));
    }
}

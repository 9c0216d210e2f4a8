using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Sentences about channels, their lights, who writes by them and what leaves.</summary>
public abstract class ChannelsText : Texts
{
    public abstract string OnlyWhoLeads { get; }
    public abstract string GroupIsNoPerson { get; }
    public abstract string PersonIsNoGroup { get; }
    public abstract string AddressOfArchived { get; }
    public abstract string ArchivedNotSent { get; }
    public abstract string AddressIsKnown { get; }
    public abstract string DeliveryIsUnderWay { get; }
    public abstract string DoesNotAnswer(string trouble, string words);
    public abstract string Works(string name);
    public abstract string Title { get; }
    public abstract string Sub { get; }
    public abstract string List { get; }
    public abstract string None { get; }
    public abstract string NoneText { get; }
    public abstract string Add { get; }
    public abstract string Unknown { get; }
    public abstract string UnknownHint { get; }
    public abstract string WhoIsIt { get; }
    public abstract string WhoseGroup { get; }
    public abstract string NameIt { get; }
    public abstract string Ignore { get; }
    public abstract string ParkedTitle { get; }
    public abstract string ParkedHint { get; }
    public abstract string ReadAgain { get; }
    public abstract string Gone { get; }
    public abstract string Test { get; }
    public abstract string Pause { get; }
    public abstract string Resume { get; }
    public abstract string Remove { get; }
    public abstract string RemoveSure(string name);
    public abstract string NotSeen { get; }
    public abstract string Seen(string ago);
    public abstract string Since(string when);
    public abstract string Messages(int n);
    public abstract string Kind(TopicChannel kind);
    public abstract string Light(ChannelLight light);
    public abstract string Trouble(ChannelTrouble trouble);
    public abstract string Part(PartKind kind, string? words = null);
    public abstract string TooLarge(string name, string? size, string channel);
    public abstract string NotHad(string name);
    public abstract string State(DeliveryState state);
    public abstract string SendAgain { get; }
    public abstract string DidArrive { get; }
    public abstract string LookThere { get; }
    public abstract string Edited(string when);
    public abstract string AtFirst { get; }
    public abstract string InReply(string words);
    public abstract string UnknownCount(int n);
    public abstract string BotHint { get; }
    public abstract string BotToken { get; }
    public abstract string ChannelName { get; }
    public abstract string ChannelNameHint { get; }
    public abstract string ConnectBot { get; }
    public abstract string NoToken { get; }
    public abstract string BotIsHere { get; }
    public abstract string AnotherBot(string user);
    public abstract string NewToken { get; }
    public abstract string RedNow(string name);
    public abstract string ParkedCount(int n);
    public abstract string Undelivered(string title);
    public abstract string ByHook(string messenger);
    public abstract string NoBot { get; }
    public abstract string OfClient { get; }
    public abstract string SetUp { get; }
    public abstract string LinkOf(string name);
    public abstract string LinkGroup { get; }
    public abstract string LinkFor(string name, string until);
    public abstract string LinkAddress { get; }
    public abstract string Closed(string when);
    public abstract string Linked(string name);
    public abstract string NobodyReads(string name);
}

/// <summary>Offers them as <c>text.Channels</c>.</summary>
public static class ChannelsTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The sentences about channels.</summary>
        public ChannelsText Channels => text.Of<ChannelsText>();
    }
}

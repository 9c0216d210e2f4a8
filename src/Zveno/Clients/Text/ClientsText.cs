using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Sentences about clients, contacts and room links.</summary>
public abstract class ClientsText : Texts
{
    public abstract string OnlyWhoTalks { get; }
    public abstract string LeadMustTalk { get; }
    public abstract string ContactArchived { get; }
    public abstract string ExpiresInPast { get; }
    public abstract string Title { get; }
    public abstract string Class(ClientClass @class);
}

/// <summary>Offers them as <c>text.Clients</c>.</summary>
public static class ClientsTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public ClientsText Clients => text.Of<ClientsText>();
    }
}

using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Sentences about the open channel.</summary>
public abstract class OpenText : Texts
{
    public abstract string Hint { get; }
    public abstract string Address { get; }
    public abstract string AddressHint { get; }
    public abstract string NameHint { get; }
    public abstract string Connect { get; }
    public abstract string Settings { get; }
    public abstract string Door { get; }
    public abstract string Secret { get; }
    public abstract string NewSecret { get; }
    public abstract string NewSecretSure { get; }
    public abstract string Ready(string name);
    public abstract string Once { get; }
    public abstract string NoWebhook { get; }
    public abstract string WrongSignature { get; }
    public abstract string AnotherTime { get; }
    public abstract string Rests { get; }
    public abstract string Unread(string why);
}

/// <summary>Offers them as <c>text.Open</c>.</summary>
public static class OpenTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The sentences about the open channel.</summary>
        public OpenText Open => text.Of<OpenText>();
    }
}

namespace Zveno.Inbox;

sealed class OpenTextEn : OpenText
{
    public override string Hint => "Any messenger, by a program of your own: it brings clients’ messages to an address that you get here and takes answers at its own. Both are signed with one secret. The format and an example of a page are in docs/open-channel.md.";
    public override string Address => "Where to bring answers";
    public override string AddressHint => "The address of your program, beginning with https://";
    public override string NameHint => "Empty: the host of the address.";
    public override string Connect => "Make the channel";
    public override string Settings => "Addresses and secret";
    public override string Door => "Where to bring messages";
    public override string Secret => "The channel’s secret";
    public override string NewSecret => "New secret";
    public override string NewSecretSure => "Make a new secret? What is signed with the old one is refused from this moment on.";
    public override string Ready(string name) => $"The channel “{name}” is made.";
    public override string Once => "Copy the address for messages and the secret now: the secret is not shown again.";
    public override string NoWebhook => "This is not an address where answers can be brought. For example: https://bridge.agency.com/zveno";
    public override string WrongSignature => "The signature is not of this body and this channel’s secret.";
    public override string AnotherTime => "It was signed more than five minutes ago or ahead. Set the clock and sign anew.";
    public override string Rests => "The channel is paused. Bring it later.";
    public override string Unread(string why) => $"The message cannot be read: {why}";
}

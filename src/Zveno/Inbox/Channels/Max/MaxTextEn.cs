namespace Zveno.Inbox;

sealed class MaxTextEn : MaxText
{
    public override string Hint => "Make a bot on MAX’s platform for partners and put its token here. To see a chat’s messages the bot has to be its administrator.";
    public override string NoToken => "This does not look like the token of a MAX bot. Copy all of it from the bot’s settings.";
    public override string NoBot => "No MAX bot is connected yet.";
    public override string LinkOf(string name) => $"Link for MAX: {name}";
}

namespace Zveno.Platform;

sealed class KeysTextEn : KeysText
{
    public override string Title => "Keys";
    public override string Going => "Go to";
    public override string Layout => "The layout does not matter: a letter is its place on the keyboard. While you type, the keys are silent.";
    public override string Menu => "Menu of the card";
    public override string Of(KeyPlace place) => place switch { KeyPlace.Card => "The card in focus, under the pointer, or open", KeyPlace.Board => "Board, calendar, table", KeyPlace.Gantt => "Gantt", KeyPlace.Inbox => "Inbox", KeyPlace.StandUp => "Stand-up", _ => "Everywhere" };
    public override string Palette => "search and commands";
    public override string Undo => "undo the last thing; again, the one before";
    public override string Search => "search";
    public override string Make => "make something";
    public override string Help => "this sheet";
    public override string Composer => "an answer to the client, or a note of the team";
    public override string Close => "close, cancel";
    public override string Walk => "through cards and rows";
    public override string Open => "open the card";
    public override string Lift => "lift the card; arrows carry, Space drops, Esc puts back";
}

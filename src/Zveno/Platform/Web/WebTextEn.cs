namespace Zveno.Platform;

sealed class WebTextEn : WebText
{
    public override string ProductName => "Zveno";
    public override string SkipToContent => "Skip to content";
    public override string Navigation => "Sections";
    public override string RequestTooLarge => "That is too much at once. Nothing was saved; send less, or in parts.";
    public override string BadRequest => "The request cannot be read: it should be JSON or form fields. Nothing was saved.";
    public override string BadField(string field) => field.Length == 0 ? "One of the fields cannot be read. Nothing was saved." : $"The field “{field}” is empty or cannot be read. Nothing was saved.";
    public override string BadZone => "There is no such time zone. Choose one from the list, such as Europe/Moscow.";
    public override string BadHours => "The working hours cannot be read. Write, for example, “1-5 10:00-19:00”.";
    public override string PaletteLabel => "Search and commands";
    public override string PalettePlaceholder => "A task, client, person or command";
    public override string KeysTitle => "Keys";
    public override IReadOnlyList<(string Keys, string What)> Keys =>
    [
        ("Ctrl K  /", "search and commands"), ("c", "create"), ("?", "this help"), ("Esc", "close"),
        ("Space", "lift and drop a card; arrows move it"), ("Ctrl .", "answer to the client, or a note for the team"),
    ];
}

namespace Zveno.Platform;

sealed class WebTextEn : WebText
{
    public override string ProductName => "Zveno";
    public override string SkipToContent => "Skip to content";
    public override string Navigation => "Sections";
    public override string RequestTooLarge => "That is too much at once. Nothing was saved; send less, or in parts.";
    public override string BadRequest => "The request cannot be read: it should be JSON or form fields. Nothing was saved.";
    public override string WrongVerb => "This address does not take that HTTP method. The Allow header names those that it takes.";
    public override string WrongContentType => "Send JSON (application/json) or a form (application/x-www-form-urlencoded, multipart/form-data). Nothing was saved.";
    public override string ProblemTitle(int status) => status switch
    {
        400 or 415 => "The request cannot be read",
        401 => "Sign-in needed",
        403 => "Not allowed",
        404 => "Not found",
        405 => "Wrong method",
        409 => "Conflict",
        413 => "Too large",
        422 => "Refused",
        429 => "Too often",
        _ => "Failed",
    };
    public override string BadField(string field) => field.Length == 0 ? "One of the fields cannot be read. Nothing was saved." : $"The field “{field}” is empty or cannot be read. Nothing was saved.";
    public override string NoneOfFields(string known) => $"None of the fields sent is known here; there are: {known}. Nothing was saved.";
    public override string NotUtf8 => "The request is not in UTF-8, so its letters cannot be read. Convert it and send it again. Nothing was saved.";
    public override string BadZone => "There is no such time zone. Choose one from the list, such as Europe/Moscow.";
    public override string BadHours => "The working hours cannot be read. Write, for example, “1-5 10:00-19:00”.";
    public override string PaletteLabel => "Search and commands";
    public override string PalettePlaceholder => "A task, client, person or command";
}

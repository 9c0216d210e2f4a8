namespace Zveno.Hours;

sealed class PhraseTextEn : PhraseText
{
    public override string Title => "Ready descriptions";
    public override string Hint => "Offered where time is written down: at a running timer, in the week and in the palette. The agency’s to everybody, a project’s for its own hours.";
    public override string None => "The agency has none yet";
    public override string One => "Ready description";
    public override string New => "New ready description";
    public override string Example => "Call with the client";
    public override string Where => "Where it is offered";
    public override string Everywhere => "In all projects";
    public override string Remove(string text) => $"Remove “{text}”";
    public override string Removed(string text) => $"“{text}” is removed";
    public override string NotYours => "The director and the head write the agency’s; a project’s are also written by those who talk to clients.";
    public override string Enough(int most) => $"Nobody reads a list of more than {most}: remove those that are not needed.";
    public override string IsThere(string text) => $"“{text}” is there already.";
    public override string OnWhatWorked => "What you are doing";
}

namespace Zveno.Exchange;

/// <summary>The mapping screen's fields: one choice a person, named after the person, which no record can list beforehand.</summary>
static class PeopleForm
{
    /// <summary>Value of the choice that invites.</summary>
    public const string Invite = "invite";

    /// <summary>Field with the choice for a person: a member's id, <see cref="Invite"/>, or nothing.</summary>
    public static string To(string trello) => "to-" + trello;

    /// <summary>Field with the address to invite.</summary>
    public static string Email(string trello) => "email-" + trello;

    /// <summary>What was chosen; nothing when it is no form.</summary>
    public static IReadOnlyList<RunImport.Person> Of(HttpContext http, ImportPreview preview)
    {
        if (!http.Request.HasFormContentType) return [];
        var form = http.Request.Form;
        return [.. preview.Plan.Members.Select(x => x.Member.Id).Select(id => form[To(id)].ToString() switch
        {
            Invite => new RunImport.Person(id, Email: form[Email(id)].ToString() is { Length: > 0 } email ? email : throw Refusals.NoEmail()),
            var member when Guid.TryParse(member, out var chosen) => new RunImport.Person(id, chosen),
            _ => new RunImport.Person(id),
        })];
    }
}

using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Makes a personal token for the API; told once. Made in the product by a signed-in person, never by another token.</summary>
public static class MakeApiToken
{
    public record Form(string Name) : Input<Form>;

    public static void Map(Routes routes) => routes.Desk.Post("api-tokens", Handle);

    static async Task<Answer> Handle(Form form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var token = new ApiToken(form.Id ?? Ids.New(at), form.Name, by, at);
        db.Add(token);
        var secret = db.Issue(KeyKind.Token, token.Id, by.Id, null);
        await db.Save();
        return Answer.GoTo("/settings/me").OrJson(() => new { id = token.Id, token = secret });
    }
}

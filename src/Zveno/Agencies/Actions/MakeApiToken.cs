using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Makes a personal token for the API; told once. Made in the product by a signed-in person, never by another token.</summary>
public static class MakeApiToken
{
    public record Form(string Name) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Desk.Post("api-tokens", Handle);
        routes.Post("api-tokens/{token:guid}/revoke", Revoke);
    }

    static async Task<Answer> Handle(Form form, HttpContext http, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var token = new ApiToken(form.Id ?? Ids.New(at), form.Name, by, at);
        db.Add(token);
        var secret = db.Issue(KeyKind.Token, token.Id, by.Id, null);
        await db.Save();
        return (await ShowMe.Again(http, new TokenMadeModel(token.Name, secret))).OrJson(() => new { id = token.Id, token = secret });
    }

    static async Task<Answer> Revoke(Guid token, HttpContext http, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        (await db.ApiTokens.Where(x => x.MemberId == by.Id).OneVisible(token)).Revoke(by.Id, at);
        await db.RevokeKeysOf(token, at);
        await db.Save();
        return await ShowMe.Again(http);
    }
}

using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Lets members in by their session cookie.</summary>
public sealed class DeskGate(Db db, Page page, GateCache cache, CurrentMember current, TimeProvider clock) : IGate
{
    /// <summary>The session's cookie: its secret, for this browser's eyes only.</summary>
    public const string Cookie = "zv_session";

    /// <inheritdoc />
    public Access Access => Access.Desk;

    /// <inheritdoc />
    public async Task<bool> Admit(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } secret) return false;
        if (!await MemberGate.Admit(http, KeyKind.Session, secret, db, page, cache, current, clock)) return false;
        Forgery.Expect(http, AccessKey.ForgeryTokenOf(secret));
        return true;
    }

    /// <inheritdoc />
    public async Task Refuse(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) && !Answer.WantsJson(http) && !Answer.WantsFragment(http))
        {
            http.Response.Redirect($"/sign-in?to={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}");
            return;
        }
        if (Answer.WantsFragment(http)) http.Response.Headers["HX-Redirect"] = "/sign-in";
        await Refusing.Write(http, StatusCodes.Status401Unauthorized, text => text.Platform.SessionEnded);
    }
}

/// <summary>Lets programs in by a member's token.</summary>
public sealed class ApiGate(Db db, Page page, GateCache cache, CurrentMember current, TimeProvider clock, GuessLimit guesses) : IGate
{
    /// <inheritdoc />
    public Access Access => Access.Api;

    /// <inheritdoc />
    public async Task<bool> Admit(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return false;
        if (await MemberGate.Admit(http, KeyKind.Token, header[7..].Trim(), db, page, cache, current, clock)) return true;
        guesses.Wrong(http);
        return false;
    }

    /// <inheritdoc />
    public Task Refuse(HttpContext http)
    {
        if (!guesses.IsTooMany(http)) return Refusing.Write(http, StatusCodes.Status401Unauthorized, text => text.Agencies.TokenNeeded);
        http.Response.OnStarting(() => { http.Response.Headers.RetryAfter = "60"; return Task.CompletedTask; });
        return Refusing.Write(http, StatusCodes.Status429TooManyRequests, text => text.Platform.TooManyAttempts(1));
    }
}

static class MemberGate
{
    public static async Task<bool> Admit(HttpContext http, KeyKind kind, string secret, Db db, Page page, GateCache cache, CurrentMember current, TimeProvider clock)
    {
        var hash = AccessKey.HashOf(secret);
        var (epoch, entrant) = (cache.Epoch, cache.Find<Entrant>(hash));
        if (entrant is null)
        {
            if (await db.KeyOf(kind, secret, clock.GetUtcNow()) is not { } key) return false;
            db.LookAs(new MemberViewer(key.AgencyId, key.Holder));
            if (await db.Members.AsNoTracking().SingleOrDefaultAsync(x => x.Id == key.Holder) is not { IsActive: true } member) return false;
            entrant = new Entrant(kind, key.Subject, member);
            cache.Keep(hash, member.Id, entrant, key.ExpiresAt, epoch);
        }
        if (entrant.Kind != kind) return false;
        db.LookAs(new MemberViewer(entrant.Member.AgencyId, entrant.Member.Id));
        current.Is(entrant.Member, entrant.Subject, hash);
        page.Zone = TimeZoneInfo.FindSystemTimeZoneById(entrant.Member.Zone);
        if (entrant.Member.Language is { } language) http.Items["language"] = language;
        return true;
    }

    sealed record Entrant(KeyKind Kind, Guid Subject, Member Member);
}

/// <summary>The member of this request.</summary>
public sealed class CurrentMember
{
    Member? _member;

    /// <summary>Who it is. Not tracked: name it by id in what is saved.</summary>
    public Member Member => _member ?? throw new NoViewer();

    /// <summary>The session or token that let in.</summary>
    public Guid Subject { get; private set; }

    /// <summary>Hash of its key; the topic <c>end:{hash}</c> ends streams.</summary>
    public string KeyHash { get; private set; } = "";

    internal void Is(Member member, Guid subject, string hash) => (_member, Subject, KeyHash) = (member, subject, hash);
}

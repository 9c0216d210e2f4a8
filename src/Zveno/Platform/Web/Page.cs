namespace Zveno.Platform;

/// <summary>What every page of a request knows: the reader's language and zone, the time, the path, the forgery token.</summary>
public sealed class Page(IHttpContextAccessor http, TimeProvider clock)
{
    Text? _text;

    /// <summary>The request.</summary>
    public HttpContext Http => http.HttpContext!;

    /// <summary>Texts in the reader's language.</summary>
    public Text Text => _text ??= new Text(LanguageOf(Http), Zone, Now);

    /// <summary>The reader's time zone: the member's or the client's; said by the gate.</summary>
    public TimeZoneInfo Zone { get; set { field = value; _text = null; } } = TimeZoneInfo.Utc;

    /// <summary>Where the reader is at home, to which a page that refuses leads back; said by the gate, else it is the front door.</summary>
    public string? Home { get; set; }

    /// <summary>The theme that the person chose: <c>light</c>, <c>dark</c>, or null for the system's.</summary>
    public string? Theme => Http.Request.Cookies["zv_theme"] switch { "light" => "light", "dark" => "dark", _ => null };

    /// <summary>Now (UTC).</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Today where the reader is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);

    /// <summary>What even a page that is the same for everybody depends on: language, zone, theme and date of the reader. Part of a kept page's name.</summary>
    public string Flavour => $"{Text.Language}/{Zone.Id}/{Theme}/{Today:yyyy-MM-dd}";

    /// <summary>For hidden fields of forms that must work without scripts.</summary>
    public string? Token => Forgery.TokenOf(Http);

    /// <summary>The language that the person chose, else that of the gate's person, else the browser's, else Russian.</summary>
    public static Language LanguageOf(HttpContext http)
    {
        if (http.Request.Cookies["zv_lang"] is { Length: > 0 } chosen) return Language.Parse(chosen);
        if (http.Items["language"] is Language own) return own;
        var accepted = http.Request.Headers.AcceptLanguage.ToString();
        return accepted.Length > 0 ? Language.Parse(accepted) : Language.Ru;
    }
}

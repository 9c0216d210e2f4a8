namespace Zveno.Platform;

/// <summary>
/// The reader's text: the language they read, the zone they live in and the moment they read at. Sentences come from the modules
/// (<c>text.Of&lt;WorkText&gt;()</c>, which a module offers as <c>text.Work</c>), dates, amounts and sizes are written here.
/// </summary>
/// <param name="language">The reader's language.</param>
/// <param name="zone">The reader's time zone: every instant is shown in it.</param>
/// <param name="now">The moment of reading (UTC), the same for a whole page: «сегодня» and «5 минут назад» count from it.</param>
public sealed partial class Text(Language language, TimeZoneInfo zone, DateTimeOffset now)
{
    /// <summary>The reader's language.</summary>
    public Language Language => language;

    /// <summary>The reader's time zone.</summary>
    public TimeZoneInfo Zone => zone;

    /// <summary>The moment of reading, in the reader's zone.</summary>
    public DateTimeOffset Now { get; } = TimeZoneInfo.ConvertTime(now, zone);

    /// <summary>The reader's date now.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The platform's own sentences.</summary>
    public PlatformText Platform => Of<PlatformText>();

    /// <summary>The sentences of a module in the reader's language.</summary>
    /// <exception cref="TypeInitializationException">The module lacks one of the languages (<see cref="TextCatalogue.Verify"/> finds it at start).</exception>
    public T Of<T>() where T : Texts => Spoken<T>.In(language);

    /// <summary>The instant on the reader's clock.</summary>
    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone);

    DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at).DateTime);

    DateText Dates => Of<DateText>();
}

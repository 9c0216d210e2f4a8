namespace Zveno.Exchange;

/// <summary>Trackers whose exports of hours are read.</summary>
public enum HoursSource
{
    Everhour,
    Toggl,
    Clockify,
    Kimai,
}

/// <summary>A tracker's table of hours.</summary>
/// <param name="Order">How its dates are written; null when nothing in the file proves it and a person must say.</param>
/// <param name="Problems">Rows that could not be read.</param>
public sealed record HoursTable(HoursSource Source, DateOrder? Order, IReadOnlyList<HoursRow> Rows, IReadOnlyList<HoursProblem> Problems);

/// <summary>A row, as it stands in the file.</summary>
/// <param name="Line">As the spreadsheet counts, from 1.</param>
/// <param name="Person">Name there.</param>
/// <param name="Date">As it is written: which is day and which month may be for a person to say.</param>
/// <param name="Seconds">How long.</param>
/// <param name="Start">Time of its beginning as the person's clock showed it, seconds from midnight; null when the table has none.</param>
/// <param name="IsGift">Not billable there.</param>
public sealed record HoursRow(int Line, string Person, string Email, string Client, string Project, string Task, string Note, string Date, int Seconds, int? Start, bool IsGift)
{
    /// <summary>By what its person is told apart: the address, else the name.</summary>
    public string Who => Email.Length > 0 ? Email : Person;

    /// <summary>By what its project is told apart.</summary>
    public string Where => Client.Length > 0 ? $"{Client} / {Project}" : Project;
}

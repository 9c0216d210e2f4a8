using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>One date on which the agency differs from the production calendar of its country.</summary>
public sealed class CalendarException : Owned
{
    CalendarException() { }

    /// <param name="date">The date, in each worker's own time zone.</param>
    /// <param name="kind">Day off (<see cref="DayKind.Holiday"/>), short or working.</param>
    /// <param name="name">Why, in the agency's words.</param>
    /// <exception cref="Refused">Not by a director or head, no name, a kind that cannot be ordered, or a date out of reach (2000–2100).</exception>
    public CalendarException(Guid id, DateOnly date, DayKind kind, string name, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeads();
        if (kind is DayKind.Weekend) throw new Refused(text => text.Platform.BadChoice) { Field = "kind" };
        if (date.Year is < 2000 or > 2100) throw new Refused(text => text.Platform.BadDate) { Field = "date" };
        (Id, Date, Kind, Name, MadeBy, MadeAt) = (id, date, kind, Demand.Text(name, 120, "name"), by.Id, at);
        Record(new CalendarExceptionMade(Id, date, kind, by.Id, at));
    }

    public DateOnly Date { get; private set; }
    public DayKind Kind { get; private set; }
    public string Name { get; private set; } = "";
    public Guid MadeBy { get; private set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Takes it out: the date is again what the country says. The action removes the row with the same save.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeads();
        Record(new CalendarExceptionRemoved(Id, Date, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ["calendar"];

    internal CalendarOverride Override => new(Date, Kind, Name);

    internal static void Map(Mapping map)
    {
        // A room promises by the same calendar as the staff works by, so its guests' contexts read the dates; no page of a room names them.
        var exception = map.Owned<CalendarException>("CalendarExceptions", _ => true);
        exception.RefersTo<CalendarException, Member>("MadeBy");
        exception.Property(x => x.Name).HasMaxLength(120);
        exception.HasIndex(x => new { x.AgencyId, x.Date }).IsUnique();
    }
}

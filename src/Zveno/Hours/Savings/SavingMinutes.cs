using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>How many minutes an agency holds that one such thing saves; without a row <see cref="Usual"/>. An assumption, written beside every figure that is made of it.</summary>
public sealed class SavingMinutes : Owned
{
    /// <summary>Nothing saves more than a working day at once, in minutes.</summary>
    public const int Most = 480;

    SavingMinutes() { }

    /// <summary>Begins with the usual.</summary>
    public SavingMinutes(Guid id, SavingKind kind) => (Id, Kind, Minutes) = (id, kind, Usual(kind));

    public SavingKind Kind { get; private set; }

    /// <summary>0 counts it as nothing.</summary>
    public int Minutes { get; private set; }

    /// <summary>What is held until an agency says otherwise, in minutes: cautious guesses, none of them measured.</summary>
    public static int Usual(SavingKind kind) => kind switch
    {
        SavingKind.Answer => 4,
        SavingKind.Found => 10,
        SavingKind.Report => 60,
        SavingKind.Project => 60,
        SavingKind.Question => 10,
        SavingKind.Record => 2,
        SavingKind.Time => 20,
        SavingKind.Digest => 20,
        SavingKind.Workbook => 10,
        _ => 15,
    };

    /// <summary>Says how many.</summary>
    /// <exception cref="Refused">Not by who leads, or out of bounds.</exception>
    public void Say(int minutes, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyLeads();
        if (minutes is < 0 or > Most) throw new Refused(text => text.Savings.BadMinutes(Most)) { Field = "minutes" };
        if (minutes == Minutes) return;
        Minutes = minutes;
        Record(new SavingSaid(Id, Kind, minutes, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [HoursTopics.All];

    internal static void Map(Mapping map)
    {
        var saving = map.Owned<SavingMinutes>("SavingMinutes");
        saving.HasIndex(x => new { x.AgencyId, x.Kind }).IsUnique();
    }
}

public sealed record SavingSaid(Guid Saving, SavingKind Kind, int Minutes, Guid? By, DateTimeOffset At) : Activity(Saving, By, At);

/// <summary>Reading them.</summary>
public static class SavingQueries
{
    extension(Db db)
    {
        /// <summary>What an agency holds of every kind, in minutes.</summary>
        public async Task<IReadOnlyDictionary<SavingKind, int>> SavingMinutes()
        {
            var said = await db.Set<SavingMinutes>().ToDictionaryAsync(x => x.Kind, x => x.Minutes);
            return Enum.GetValues<SavingKind>().ToDictionary(x => x, x => said.GetValueOrDefault(x, Hours.SavingMinutes.Usual(x)));
        }
    }
}

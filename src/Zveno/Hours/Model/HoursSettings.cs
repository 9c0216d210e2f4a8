using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>How an agency counts hours; without a row to the nearest minute.</summary>
public sealed class HoursSettings : Owned
{
    /// <summary>Steps that are offered, in minutes.</summary>
    public static readonly IReadOnlyList<int> Steps = [1, 5, 6, 10, 15, 30, 60];

    HoursSettings() { }

    /// <summary>Begins with the nearest minute.</summary>
    public HoursSettings(Guid id) => (Id, RoundTo) = (id, 1);

    /// <summary>Minutes: one of <see cref="Steps"/>.</summary>
    public int RoundTo { get; private set; }

    /// <summary>Each begun step counts whole.</summary>
    public bool RoundUp { get; private set; }

    /// <summary>People are reminded, half an hour before their day ends, of hours that are missing.</summary>
    public bool Reminds { get; private set; }

    /// <summary>After so many minutes without a sign nobody is asked, until an agency says otherwise: half an hour may be any call.</summary>
    public const int UsualSilence = 30;

    /// <summary>No longer silence is waited for, in minutes: a timer over eight hours asks anyway.</summary>
    public const int MostSilence = 480;

    /// <summary>After so many minutes without a sign a running timer asks whether it was a pause; 0 never asks, null is <see cref="UsualSilence"/>.</summary>
    public int? SilenceMinutes { get; private set; }

    /// <summary>Says after how many minutes without a sign a timer asks.</summary>
    /// <exception cref="Refused">Not by who leads, or out of bounds.</exception>
    public void AskAfter(int minutes, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw PackageRefusals.OnlyLeads();
        if (minutes is < 0 or > MostSilence) throw Refusals.BadSilence();
        if (minutes == (SilenceMinutes ?? UsualSilence)) return;
        SilenceMinutes = minutes;
        Record(new PauseAskedAfter(Id, minutes, by.Id, at));
    }

    /// <summary>Has people reminded of missing hours, or not.</summary>
    /// <exception cref="Refused">Not by who leads.</exception>
    public void Remind(bool on, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw PackageRefusals.OnlyLeads();
        if (on == Reminds) return;
        Reminds = on;
        Record(new HoursReminded(Id, on, by.Id, at));
    }

    /// <summary>Sets how entries are rounded from now on; those that are there stay.</summary>
    /// <exception cref="Refused">Not by who leads, or no such step.</exception>
    public void Round(int to, bool up, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw PackageRefusals.OnlyLeads();
        if (!Steps.Contains(to)) throw Refusals.BadStep();
        if ((to, up) == (RoundTo, RoundUp)) return;
        (RoundTo, RoundUp) = (to, up);
        Record(new HoursRounded(Id, to, up, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [HoursTopics.All];

    internal static void Map(Mapping map)
    {
        var settings = map.Owned<HoursSettings>("HoursSettings");
        settings.HasIndex(x => x.AgencyId).IsUnique();
    }
}

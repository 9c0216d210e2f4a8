using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>What an entry's minutes are told as: to whole steps, to the nearest or up. What was measured stays as it was.</summary>
/// <param name="Step">Minutes.</param>
/// <param name="Up">Each begun step counts whole.</param>
public readonly record struct Rounding(int Step, bool Up)
{
    /// <summary>To the nearest minute.</summary>
    public static Rounding Minute { get; } = new(1, false);

    /// <summary>Seconds as minutes; below zero as the same above.</summary>
    public int Of(int seconds)
    {
        var steps = Math.Abs(seconds) / (60m * Step);
        return Math.Sign(seconds) * (int)(Up ? Math.Ceiling(steps) : Math.Round(steps, MidpointRounding.AwayFromZero)) * Step;
    }
}

/// <summary>What entries of a project go by when they are written.</summary>
/// <param name="ClosedThrough">The last closed day; null when none is.</param>
public sealed record HoursPolicy(Rounding Rounding, DateOnly? ClosedThrough)
{
    /// <summary>Whether a day is locked.</summary>
    public bool Closes(DateOnly day) => day <= ClosedThrough;

    /// <summary>The day itself, or the first one after it that is not locked: there a locked day is corrected.</summary>
    public DateOnly FirstOpen(DateOnly day) => Closes(day) ? ClosedThrough!.Value.AddDays(1) : day;
}

/// <summary>Reading it.</summary>
public static class HoursPolicies
{
    extension(Db db)
    {
        /// <summary>For entries on any of these projects: closed is what one of them has closed.</summary>
        public async Task<HoursPolicy> HoursPolicy(params IEnumerable<Guid?> projects)
        {
            var ids = projects.OfType<Guid>().Distinct().ToList();
            var closed = ids.Count == 0 ? null : await db.HoursRules.Where(x => ids.Contains(x.ProjectId)).MaxAsync(x => x.ClosedThrough);
            return new HoursPolicy(await db.HoursRounding(), closed);
        }

        /// <summary>After how long without a sign of its owner a timer asks; zero never does.</summary>
        public async Task<TimeSpan> Silence() =>
            TimeSpan.FromMinutes(await db.HoursSettings.Select(x => x.SilenceMinutes).SingleOrDefaultAsync() ?? Hours.HoursSettings.UsualSilence);

        /// <summary>How the agency rounds.</summary>
        public async Task<Rounding> HoursRounding() =>
            await db.HoursSettings.Select(x => new { x.RoundTo, x.RoundUp }).SingleOrDefaultAsync() is { } said ? new Rounding(said.RoundTo, said.RoundUp) : Rounding.Minute;
    }
}

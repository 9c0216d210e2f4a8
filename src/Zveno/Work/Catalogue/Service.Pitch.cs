using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class Service
{
    /// <summary>Longest words for clients, in characters.</summary>
    public const int MostPitch = 400;

    /// <summary>What clients read of it in their rooms: what it is and what came of it for others. Null: they read nothing.</summary>
    public string? Pitch { get; private set; }

    /// <summary>Shows it in the rooms, or takes it out of them.</summary>
    /// <param name="pitch">The words; empty takes it out.</param>
    /// <exception cref="Refused">Not by somebody who leads, or too long.</exception>
    public void Tell(string? pitch, Member by, DateTimeOffset at)
    {
        Demands(by);
        Pitch = Demand.OptionalText(pitch, MostPitch, "pitch");
        Record(new CatalogueChanged(Id, nameof(Service), by.Id, at));
    }
}

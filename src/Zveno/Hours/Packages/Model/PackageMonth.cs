using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>What the client chose when a month's hours ran out.</summary>
public enum PackageChoice
{
    /// <summary>No more work this month: what is worked all the same is the agency's gift.</summary>
    Stop,
    /// <summary>More hours at the price of an hour.</summary>
    MoreHours,
    /// <summary>Go on; the next month has so much less.</summary>
    NextMonth,
}

/// <summary>What was decided about one month of a project's package, and what was told about it.</summary>
public sealed class PackageMonth : Owned
{
    /// <summary>Longest name of who agreed, in characters.</summary>
    public const int MostWho = 160;

    PackageMonth() { }

    internal PackageMonth(Guid id, Guid client, Guid project, DateOnly month) => (Id, ClientId, ProjectId, Month) = (id, client, project, month);

    public Guid ClientId { get; private set; }
    public Guid ProjectId { get; private set; }

    /// <summary>Its first day.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>The client's choice; null while the terms decide.</summary>
    public PackageChoice? Choice { get; private set; }

    /// <summary>Who of the client chose, by name.</summary>
    public string? Who { get; private set; }
    public Guid? WrittenBy { get; private set; }
    public DateTimeOffset? WrittenAt { get; private set; }

    /// <summary>The contact who chose in the room himself; null when one of us wrote it down.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>The highest share that was told, in percent: 75, 90 or 100; 0 for none.</summary>
    public int Told { get; private set; }

    /// <summary>Writes down what the client chose; null takes it back to what the terms say.</summary>
    /// <exception cref="Refused">Not by who sells, or the month is closed.</exception>
    public void Choose(PackageChoice? choice, string? who, DateOnly? closedThrough, Member by, DateTimeOffset at)
    {
        if (!by.SellsHours) throw PackageRefusals.OnlySellers();
        if (closedThrough is { } closed && Month <= closed) throw PackageRefusals.MonthIsClosed(Month);
        var name = Demand.OptionalText(who, MostWho, "who");
        if (choice == Choice && name == Who) return;
        var was = Choice;
        (Choice, Who, WrittenBy, WrittenAt, ContactId) = (choice, choice is null ? null : name, by.Id, at, null);
        Record(new PackageChosen(ProjectId, Month, was, choice, by.Id, at));
    }

    /// <summary>A contact chooses in the room, by name and time; another choice takes the place of the one before while the month is open.</summary>
    /// <param name="line">The month as it stands: it is asked once all of it is spent.</param>
    /// <exception cref="Refused">There are hours left, or the month is closed.</exception>
    public void ChooseInRoom(PackageChoice choice, LedgerMonth line, DateOnly? closedThrough, Contact who, DateTimeOffset at)
    {
        if (closedThrough is { } closed && Month <= closed) throw PackageRefusals.MonthIsClosed(Month);
        if (!line.Asks && Choice is null) throw PackageRefusals.NothingToChoose();
        if (choice == Choice) return;
        var was = Choice;
        (Choice, Who, WrittenBy, WrittenAt, ContactId) = (choice, who.Name, null, at, who.Id);
        Record(new PackageChosen(ProjectId, Month, was, choice, who.Id, at, ClientId));
    }

    /// <summary>Tells once that so much is spent; a month whose hours grew may be told again.</summary>
    internal void Tell(int percent, DateTimeOffset at)
    {
        if (percent > Told) Record(new PackageRunsOut(ProjectId, ClientId, Month, percent, null, at));
        Told = percent;
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [HoursTopics.Project(ProjectId), ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var month = map.Owned<PackageMonth>("PackageMonths", x => x.ClientId == map.Db.GuestClient && map.Db.GuestSeesMoney);
        month.RefersTo<PackageMonth, Client>("ClientId").RefersTo<PackageMonth, Project>("ProjectId").RefersTo<PackageMonth, Member>("WrittenBy").RefersTo<PackageMonth, Contact>("ContactId");
        month.Property(x => x.Who).HasMaxLength(MostWho);
        month.HasIndex(x => new { x.AgencyId, x.ProjectId, x.Month }).IsUnique();
    }
}

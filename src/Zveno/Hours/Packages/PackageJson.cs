using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>What was agreed, in the API. Prices are null for who has no business with them.</summary>
/// <param name="From">First day of the first month.</param>
/// <param name="Minutes">Of each month; of the whole with a fixed price.</param>
public sealed record PackageTermsJson(DateOnly From, PackageKind Kind, int Minutes, Money? Price, CarryOver Carry, int CarryMonths, int? CapMinutes, Money? HourPrice, Beyond Beyond)
{
    internal static PackageTermsJson Of(DateOnly from, PackageTerms x, bool prices) =>
        new(from, x.Kind, x.Minutes, prices ? x.Price : null, x.Carry, x.CarryMonths, x.CapMinutes, prices ? x.HourPrice : null, x.Beyond);
}

/// <summary>A month of the ledger, in minutes. Included + carried = spent − paid − gift + lost + carriedOut.</summary>
/// <param name="Carried">Below zero is a debt of the month before.</param>
/// <param name="Gift">Worked beyond without the client's word.</param>
/// <param name="Percent">Spent of what there was; null by the hour.</param>
/// <param name="IsClosed">Its entries are locked.</param>
public sealed record PackageMonthJson(DateOnly Month, int Included, int Carried, int Spent, int Paid, int Gift, int Lost, int CarriedOut, int Left, int? Percent, Beyond Beyond, Money? Price, Money? PriceBeyond, bool IsClosed)
{
    internal static PackageMonthJson Of(LedgerMonth x, bool prices, DateOnly? closed) => new(x.Month, x.Included, x.Carried, x.Spent, x.Paid, x.Gift, x.Lost, x.CarriedOut, x.Left, x.Percent, x.Beyond,
        prices ? x.Price : null, prices ? x.PriceBeyond : null, x.Month <= closed);
}

/// <summary>A project's package.</summary>
/// <param name="HiddenMinutes">This month on tasks that the client does not see: not in the package.</param>
/// <param name="RunsOutOn">The day on which this month's hours run out at the present pace.</param>
/// <param name="ClosedThrough">The last closed day.</param>
public sealed record PackageJson(Guid Project, string Code, string Name, DateOnly? ClosedThrough, DateOnly? RunsOutOn, int HiddenMinutes, IReadOnlyList<PackageTermsJson> Terms, IReadOnlyList<PackageMonthJson> Months, IReadOnlyList<HoursTransferJson> Transfers);

/// <summary>Planned minutes that went from a task to another.</summary>
/// <param name="Shown">Whether the client reads it with its reason.</param>
public sealed record HoursTransferJson(Guid Id, Guid From, Guid To, int Minutes, string Reason, Guid By, DateTimeOffset At, bool Shown)
{
    internal static HoursTransferJson Of(HoursTransfer x) => new(x.Id, x.FromTaskId, x.ToTaskId, x.Minutes, x.Reason, x.ById, x.At, x.ShownTo is not null);
}

/// <summary>What the client chose for a month.</summary>
public sealed record PackageChoiceJson(Guid Project, DateOnly Month, PackageChoice? Choice, string? Who);

/// <summary>Through which day a project's hours are closed.</summary>
public sealed record HoursClosedJson(Guid Project, DateOnly? ClosedThrough);

/// <summary>A project in the list of packages: this month.</summary>
public sealed record PackageRowJson(Guid Project, string Code, string Name, string Client, PackageMonthJson Month, DateOnly? RunsOutOn);

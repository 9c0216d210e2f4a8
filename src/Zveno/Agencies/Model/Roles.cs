namespace Zveno.Agencies;

/// <summary>What a member is here; roles combine (in a small firm the AM also sells).</summary>
[Flags]
public enum Roles
{
    None = 0,
    Director = 1,
    Head = 2,
    AccountManager = 4,
    Dispatcher = 8,
    Specialist = 16,
    Sales = 32,
    Bookkeeper = 64,
    /// <summary>From outside: sees own tasks and their projects' names only.</summary>
    Subcontractor = 128,
}

/// <summary>Roles one by one.</summary>
public static class RolesInList
{
    /// <summary>Every role there is, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<Roles> All = [Roles.Director, Roles.Head, Roles.AccountManager, Roles.Dispatcher, Roles.Specialist, Roles.Sales, Roles.Bookkeeper, Roles.Subcontractor];

    /// <summary>Those that are combined here.</summary>
    public static IEnumerable<Roles> Each(this Roles roles) => All.Where(x => roles.HasFlag(x));
}

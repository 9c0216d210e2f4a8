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

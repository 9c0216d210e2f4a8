namespace Zveno.Hours;

/// <summary>What hours are for. The accounting share is account ÷ (work + account); presale and internal stand apart.</summary>
public enum HoursKind
{
    /// <summary>The work itself.</summary>
    Work,
    /// <summary>Talking about the work: with a purpose.</summary>
    Account,
    /// <summary>Before there is a contract.</summary>
    Presale,
    /// <summary>The agency's own affairs.</summary>
    Internal,
}

/// <summary>What account hours went for.</summary>
public enum AccountPurpose
{
    Talk,
    Meeting,
    Plan,
    Report,
    Invoice,
}

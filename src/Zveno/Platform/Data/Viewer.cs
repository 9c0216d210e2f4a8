namespace Zveno.Platform;

/// <summary>Who looks, as data: a closed set. Every read and write of a <see cref="Db"/> is made on behalf of one.</summary>
public abstract record Viewer
{
    private protected Viewer(Guid agencyId) => AgencyId = agencyId;

    /// <summary>The agency whose world this is; nothing outside of it exists for the viewer.</summary>
    public Guid AgencyId { get; }
}

/// <summary>Somebody of the agency's staff.</summary>
public sealed record MemberViewer(Guid Agency, Guid MemberId) : Viewer(Agency);

/// <summary>A client's contact who came by a room link. Sees only what was published to this client.</summary>
/// <param name="ContactId">Who it is; empty for somebody with the link of the whole company.</param>
/// <param name="HidesMoney">Whether hours and money are left out of what the link shows.</param>
public sealed record GuestViewer(Guid Agency, Guid ClientId, Guid ContactId, Guid LinkId, bool HidesMoney = false) : Viewer(Agency);

/// <summary>The product itself: jobs, alarms, reactions.</summary>
public sealed record SystemViewer(Guid Agency) : Viewer(Agency);

using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What a reader's clock says.</summary>
public static class HereTime
{
    extension(Page page)
    {
        /// <summary>The instant (UTC) at which the reader's wall clock shows that; what no clock will show is long ago.</summary>
        public DateTimeOffset Instant(DateTime here)
        {
            if (here.Year is < 2000 or > 2200) return DateTimeOffset.UnixEpoch;
            var local = DateTime.SpecifyKind(here, DateTimeKind.Unspecified);
            return new DateTimeOffset(local, page.Zone.GetUtcOffset(local)).ToUniversalTime();
        }
    }
}

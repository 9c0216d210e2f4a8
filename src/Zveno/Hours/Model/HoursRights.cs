using Zveno.Agencies;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>What of the hours is whose business, and where a member's days begin.</summary>
public static class HoursRights
{
    extension(Member member)
    {
        /// <summary>The zone where the member works.</summary>
        public TimeZoneInfo ZoneInfo => TimeZoneInfo.FindSystemTimeZoneById(member.Zone);

        /// <summary>The date where the member works.</summary>
        public DateOnly Today(DateTimeOffset at) => LocalDays.DayOf(at, member.ZoneInfo);

        /// <summary>Whether the hours of others and of whole projects are this member's business.</summary>
        public bool SeesHoursOfOthers => !member.IsOutsider();

        /// <summary>Whether the member agrees with clients about hours.</summary>
        public bool SellsHours => member.Is(Roles.Director | Roles.Head | Roles.AccountManager | Roles.Sales);

        /// <summary>Whether what clients pay is this member's business.</summary>
        public bool SeesPrices => member.SellsHours || member.Is(Roles.Bookkeeper);
    }
}

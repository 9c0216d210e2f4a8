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
    }
}

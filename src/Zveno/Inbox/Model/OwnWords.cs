using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What is written without a reader.</summary>
public static class OwnWords
{
    extension(Agency agency)
    {
        /// <summary>Texts in the agency's language and zone.</summary>
        public Platform.Text InOwnWords(DateTimeOffset at) => new(agency.Language, TimeZoneInfo.FindSystemTimeZoneById(agency.Zone), at);
    }
}

using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>Who may do what with what is kept of the talk.</summary>
public static class RecordRights
{
    extension(Member member)
    {
        /// <summary>May read and write registers of what was agreed and said: the staff that works; a subcontractor never meets a client.</summary>
        public bool CanRecord => member.ReadsInbox && member.Works();

        /// <summary>May sort the dispatcher's queue: whoever talks to clients.</summary>
        public bool SortsChanges => member.CanAnswer;
    }
}

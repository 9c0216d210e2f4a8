using Zveno.Agencies;

namespace Zveno.Inbox;

/// <summary>Who may do what with the talk.</summary>
public static class InboxRights
{
    extension(Member member)
    {
        /// <summary>May answer clients, and say what is owed to them.</summary>
        public bool CanAnswer => member.IsActive && member.TalksToClients;

        /// <summary>May read the talk with clients and leave notes: the staff; a subcontractor never meets a client.</summary>
        public bool ReadsInbox => member.IsActive && !member.IsOutside;
    }
}

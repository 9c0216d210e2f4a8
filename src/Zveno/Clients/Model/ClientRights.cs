using Zveno.Agencies;

namespace Zveno.Clients;

/// <summary>
/// Who sees what of clients. A subcontractor: nothing. A specialist: the client and its contacts by name and position, since they are named in tasks and
/// talks; never phone, e-mail or room links, so that nobody but those who talk to clients can be reached past them (the shield works both ways).
/// A bookkeeper reads everything but the room links. Who talks to clients sees and changes all of it.
/// </summary>
public static class ClientRights
{
    extension(Member member)
    {
        /// <summary>May open the list of clients and their pages.</summary>
        public bool SeesClients => !member.IsOutside;

        /// <summary>May see phones and e-mail addresses of contacts.</summary>
        public bool SeesAddresses => member.TalksToClients || member.Is(Roles.Bookkeeper);
    }
}

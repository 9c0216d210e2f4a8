using Microsoft.AspNetCore.Components;
using Zveno.Inbox;

namespace Zveno.Room;

/// <summary>What is said in a talk, as the room shows it: our answers with their formatting, what clients write as it is.</summary>
static class RoomWords
{
    /// <summary>The words of a message as safe HTML; line ends stay.</summary>
    public static MarkupString Of(RoomMessage message) => new(message.IsClients ? System.Net.WebUtility.HtmlEncode(message.Text) : SaidText.Inline(message.Text));
}

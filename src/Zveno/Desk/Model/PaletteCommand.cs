using Zveno.Agencies;

namespace Zveno.Desk;

/// <summary>Something to do from the command palette, besides going to the rail's pages.</summary>
/// <param name="Shows">Whether this member may do it.</param>
public sealed record PaletteCommand(string Href, string Icon, Func<Platform.Text, string> Name, Func<Member, bool> Shows);

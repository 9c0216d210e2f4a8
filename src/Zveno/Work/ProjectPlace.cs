using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A page of a project that a higher module brings, such as its decisions: a button in the board's toolbar. Registered as a singleton.</summary>
/// <param name="Order">From the left.</param>
/// <param name="Page">What stands after the project's address: <c>decisions</c>.</param>
public sealed record ProjectPlace(int Order, string Page, string Icon, Func<Text, string> Name);

using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The sign-in page.</summary>
/// <param name="Refusal">Why the last try failed; what was typed is kept.</param>
public sealed record SignInModel(string? To, string? Email = null, Func<Platform.Text, string>? Refusal = null);

/// <summary>The first-start page.</summary>
public sealed record StartModel;

/// <summary>The page of an invitation.</summary>
public sealed record JoinModel(string Agency, string Name, string Email, string Action);

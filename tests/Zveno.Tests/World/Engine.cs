using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Zveno.Tests;

/// <summary>The two databases that every story about stored things is told on.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>A story told on both engines; the test takes an <see cref="Engine"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachEngineAttribute([System.Runtime.CompilerServices.CallerFilePath] string? file = null, [System.Runtime.CompilerServices.CallerLineNumber] int line = -1)
    : TheoryAttribute(file, line), IDataAttribute
{
    string? IDataAttribute.Label => null;
    string? IDataAttribute.TestDisplayName => null;
    bool? IDataAttribute.Explicit => null;
    string[]? IDataAttribute.Traits => null;
    int? IDataAttribute.Timeout => null;
    string? IDataAttribute.Skip => null;
    Type? IDataAttribute.SkipType => null;
    string? IDataAttribute.SkipUnless => null;
    string? IDataAttribute.SkipWhen => null;

    /// <inheritdoc />
    public ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow(Engine.Sqlite), new TheoryDataRow(Engine.Postgres)]);

    /// <inheritdoc />
    public bool SupportsDiscoveryEnumeration() => true;
}

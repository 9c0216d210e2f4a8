namespace Zveno.Tests.Exchange;

/// <summary>For tests that measure memory: it is the whole process's, so nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class Alone
{
    public const string Name = "Memory is measured";
}

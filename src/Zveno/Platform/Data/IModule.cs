using Microsoft.Extensions.DependencyInjection;

namespace Zveno.Platform;

/// <summary>A module's front page: what it keeps, serves and does. Listed in <c>Program.cs</c>.</summary>
public interface IModule
{
    /// <summary>Tables.</summary>
    void Map(Mapping map) { }

    /// <summary>Pages and verbs.</summary>
    void Routes(Routes routes) { }

    /// <summary>Services, reactions, jobs, schedules.</summary>
    void Services(IServiceCollection services) { }
}

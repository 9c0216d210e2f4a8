using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace Zveno.Platform;

/// <summary>Who reacts to one type of activity: looked up by the type once, then called without reflection.</summary>
abstract class Reactions
{
    static readonly ConcurrentDictionary<Type, Reactions> Known = new();

    public static Reactions Of(Type activity) => Known.GetOrAdd(activity, type => (Reactions)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!);

    /// <summary>Calls all of the scope's, one after another.</summary>
    public abstract Task Run(IServiceProvider scope, Activity happened);

    sealed class Typed<T> : Reactions where T : Activity
    {
        public override async Task Run(IServiceProvider scope, Activity happened)
        {
            foreach (var reaction in scope.GetServices<IReactTo<T>>()) await reaction.React((T)happened);
        }
    }
}

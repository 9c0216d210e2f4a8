using Microsoft.AspNetCore.Components;

namespace Zveno.Platform;

/// <summary>A component with a model. It shows; what to show was asked before.</summary>
public abstract class View<T> : ComponentBase
{
    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public T Model { get; set; } = default!;

    /// <summary>The reader's language, zone and time.</summary>
    [Inject]
    public Page Page { get; set; } = default!;

    /// <summary>Texts in the reader's language.</summary>
    protected Text Text => Page.Text;
}

namespace Zveno.Work;

public sealed partial class Stage
{
    /// <summary>Whether people would say that it is called so: no case, one kind of space, «е» for «ё».</summary>
    public bool IsCalled(string name) => string.Equals(Folded(Name), Folded(name), StringComparison.OrdinalIgnoreCase);

    static string Folded(string name) => name.Trim().Replace('\u00A0', ' ').Replace('ё', 'е').Replace('Ё', 'Е');
}

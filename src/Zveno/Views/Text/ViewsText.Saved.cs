namespace Zveno.Views;

public abstract partial class ViewsText
{
    public abstract string NotAView { get; }
    public abstract string NotYourView { get; }
    public abstract string TooManyWords(int most);
}

using Zveno.Platform;

namespace Zveno.Views;

/// <summary>Sentences about the accounting share over projects, clients and managers.</summary>
public abstract class AccountingText : Texts
{
    public abstract string Title { get; }
    public abstract string Base { get; }
    public abstract string WholeAgency { get; }
    public abstract string MonthBefore { get; }
    public abstract string MonthAfter { get; }
    public abstract string By(AccountingBy by);

    /// <summary>A month in a narrow column: «ноя».</summary>
    public abstract string Short(DateOnly month);
    public abstract string WouldSave { get; }
    public abstract string WouldSaveFoot { get; }
    public abstract string NothingToSave { get; }
    public abstract string Saver(SaverKind kind);
    public abstract string SaverCount(SaverKind kind, int count);
    public abstract string SaverHint(SaverKind kind);
    public abstract string Saved { get; }
    public abstract string SavedFoot { get; }
    public abstract string SavedNothing { get; }
    public abstract string SavedHint { get; }

    /// <summary>«12 × 4 мин».</summary>
    public string Product(int count, string each) => $"{count}\u00A0×\u00A0{each}";
}

/// <summary>Offers them as <c>text.Accounting</c>.</summary>
public static class AccountingTexts
{
    extension(Platform.Text text)
    {
        /// <summary>Sentences about the accounting share over projects, clients and managers.</summary>
        public AccountingText Accounting => text.Of<AccountingText>();
    }
}

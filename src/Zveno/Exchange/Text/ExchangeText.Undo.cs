namespace Zveno.Exchange;

public abstract partial class ExchangeText
{
    public abstract string Undo { get; }
    public abstract string UndoTitle { get; }
    public abstract string UndoWords { get; }
    public abstract string UndoNow { get; }
    public abstract string Undoing { get; }
    public abstract string UndoingWords { get; }
    public abstract string UndoFailed(string? again);
    public abstract string Undone(string? when, string? who);
    public abstract string UndoneHead { get; }
    public abstract string KeptHead { get; }
    public abstract string KeptWords { get; }
    public abstract string KeptMore(int n);
    public abstract string Why(Touch touch);

    /// <summary>What became of everything, a sentence each.</summary>
    public abstract IReadOnlyList<string> WhatWent(UndoReport report);
    public abstract string NothingToUndo { get; }
    public abstract string AlreadyUndone { get; }
    public abstract string UndoLaterFirst(string later);
}

namespace Zveno.Work;

/// <summary>Words on the card: notes, values in its history, the backlog, fields of subtasks.</summary>
public abstract partial class WorkText
{
    public abstract string EditNote { get; }
    public abstract string NoteHint { get; }
    public abstract string BadYear(int from, int to);

    // Values in the history: small letters, before a colon
    public abstract string SaidStart { get; }
    public abstract string SaidDue { get; }
    public abstract string SaidEstimate { get; }
    public abstract string SaidPriority { get; }
    public abstract string SaidResponsible { get; }
    public abstract string SaidStar(bool on);

    /// <summary>The word for no value.</summary>
    protected abstract string NoValue { get; }

    /// <summary>«срок: 3 апреля → 7 апреля»; a first value stands alone.</summary>
    public string SaidValue(string name, string? was, string? now) => was is null ? $"{name}: {now}" : $"{name}: {was} → {now ?? NoValue}";

    // The backlog on the card
    public abstract string InBacklog { get; }
    public abstract string InBacklogLead { get; }
    public abstract string TakenUp(string number, string stage);
    public abstract string NotInBacklog(string number);

    // A subtask's own fields
    public abstract string StartTime { get; }
    public abstract string StartTimeWithoutDate { get; }
    public abstract string FieldsOf(string title);

    // Former texts of the description
    public abstract string FormerDescription { get; }
    public abstract string WhatChanged { get; }
    public abstract string LineGone { get; }
    public abstract string LineCame { get; }
    public abstract string TooLongToCompare { get; }
    public abstract string WasNoDescription { get; }
    public abstract string FormerWhole { get; }
    public abstract string SaysSoNow { get; }
    public abstract string BringBack { get; }
    public abstract string BringNoneBack { get; }
    public abstract string BroughtBack(string number);
}

namespace Zveno.Hours;

/// <summary>What the product did in place of somebody's time.</summary>
public enum SavingKind
{
    /// <summary>A client was answered out of the base of knowledge.</summary>
    Answer,
    /// <summary>A client found the answer in the room and asked nobody.</summary>
    Found,
    /// <summary>The figures of a project stood in the room for a month: nobody wrote a report by hand.</summary>
    Report,
    /// <summary>A project was begun out of a template.</summary>
    Project,
    /// <summary>A client's question reached a specialist in a list, not by an interruption.</summary>
    Question,
    /// <summary>What a client wrote became a task, a decision or a fire by one key.</summary>
    Record,
    /// <summary>A shift was handed over with its queue.</summary>
    Shift,
    /// <summary>A report of time was taken as a file or printed.</summary>
    Time,
    /// <summary>A week's digest was composed and sent to a client.</summary>
    Digest,
    /// <summary>A client took the workbook of his room along.</summary>
    Workbook,
}

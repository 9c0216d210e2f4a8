namespace Zveno.Exchange;

/// <summary>What a column of a table becomes.</summary>
public enum ColumnRole
{
    /// <summary>Nothing of it comes.</summary>
    Ignore,

    /// <summary>A line «Column: value» under the description.</summary>
    Line,
    Title,
    Description,
    Stage,
    Assignee,
    Labels,
    Priority,
    Due,
    Start,
    Estimate,
    Checklist,

    /// <summary>The title or the id of the row that this one is a part of.</summary>
    Parent,
    Project,
    Link,

    /// <summary>Id of the row at its source: the same file brought again updates what it made.</summary>
    Id,

    /// <summary>Whether it is done: a date, «да», «100 %», a word that means it.</summary>
    Done,

    /// <summary>When it was made at its source.</summary>
    Made,

    /// <summary>For which of the agency's services it is done; an unknown one stays as a line.</summary>
    Service,

    /// <summary>What kind of work it is; an unknown one stays as a line.</summary>
    Type,

    /// <summary>Who hears of it.</summary>
    Watchers,
}

/// <summary>In which order a date with slashes or dots is written.</summary>
public enum DateOrder
{
    DayFirst,
    MonthFirst,
}

/// <summary>What the columns of a table mean, by their names, and in which order its dates are.</summary>
public sealed record TableMapping(IReadOnlyDictionary<string, ColumnRole> Roles, DateOrder Dates = DateOrder.DayFirst);

namespace Zveno.Room;

/// <summary>The dates of a project's visible tasks, with what can honestly be said of when they will be done.</summary>
/// <param name="From">The first day that is drawn.</param>
/// <param name="To">The last one.</param>
/// <param name="Today">The client's.</param>
/// <param name="Rows">Tasks with dates, the earliest first: what is to be done, and what was done lately.</param>
/// <param name="More">How many more there are.</param>
/// <param name="Undated">How many are to be done and have no date yet.</param>
/// <param name="Kept">How dates are kept here; null while too little was done to tell.</param>
public sealed record RoomSchedule(string Agency, string Client, RoomProject Project, IReadOnlyList<RoomProject> Projects, DateOnly From, DateOnly To, DateOnly Today, IReadOnlyList<RoomScheduleRow> Rows, int More, int Undated, RoomKept? Kept);

/// <summary>A task on the schedule.</summary>
/// <param name="From">The first day of its bar.</param>
/// <param name="To">The last one: its date, or the day on which it was done.</param>
/// <param name="Forecast">When it will be done, if later than its date; null when the date holds.</param>
public sealed record RoomScheduleRow(RoomTask Task, DateOnly From, DateOnly To, DateOnly? Forecast);

/// <summary>How dates are kept in a project: what was done of late that had a date.</summary>
/// <param name="Of">How many tasks it is told by.</param>
/// <param name="InTime">How many of them were done by their date.</param>
/// <param name="Delay">By how many working days the middle one of them was late; 0 when it was not.</param>
public sealed record RoomKept(int Of, int InTime, int Delay);

using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>Gives it another title.</summary>
    public void Rename(string title, Member by, DateTimeOffset at)
    {
        Demands(by);
        var was = Title;
        Title = Demand.Text(title, MostTitle, "title");
        Published();
        if (Title != was) Changed("title", new TaskWord("title", was, Title), by, at);
    }

    /// <summary>Changes the description. What somebody changed elsewhere in it since <paramref name="was"/> is kept; where both changed the same lines it is refused, so nobody's text is lost. What it said before is kept with the change, see <see cref="FormerDescription"/>.</summary>
    /// <param name="was">The description that the writer started from; null when it does not matter.</param>
    public void Describe(string description, string? was, Member by, DateTimeOffset at)
    {
        Demands(by);
        description = Demand.OptionalText(description, MostDescription, "description") ?? "";
        if (was is not null && was.ReplaceLineEndings("\n").Trim() != Description) description = TextMerge.Of(was.ReplaceLineEndings("\n").Trim(), description, Description) ?? throw Refusals.DescriptionChanged();
        description = Demand.OptionalText(description, MostDescription, "description") ?? "";
        if (description == Description) return;
        var former = Replaced(by, at);
        Description = description;
        Stepped(at);
        if (!IsBeingMade(at)) Record(new TaskChanged(Id, ProjectId, "description", by.Id, at) { Former = former });
    }

    // What a new task is made with replaces nothing.
    Guid? Replaced(Member by, DateTimeOffset at)
    {
        if (_isNew && Description.Length == 0) return null;
        var former = new FormerDescription(this, ++FormerDescriptionCount, by, at);
        FormerDescriptions.Add(former);
        return former.Id;
    }

    /// <summary>Hands it to a member, or to nobody.</summary>
    public void HandTo(Guid? assignee, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (AssigneeId == assignee) return;
        Record(new TaskHanded(Id, ProjectId, AssigneeId, assignee, by.Id, at));
        AssigneeId = assignee;
        Stepped(at);
    }

    /// <summary>Sets the dates when it begins and is due; the time of day stays while there is a due date.</summary>
    /// <exception cref="Refused">Due before it begins.</exception>
    public void Schedule(DateOnly? startOn, DateOnly? dueOn, Member by, DateTimeOffset at) => Schedule(startOn, dueOn, dueOn is null ? null : DueTime, by, at);

    /// <summary>Sets when it begins and is due.</summary>
    /// <param name="dueTime">Time of the due date, where the agency is; null is the end of that day. A time of the start that would be later goes.</param>
    /// <exception cref="Refused">Due before it begins, a time without a date, or a new date out of the years that are counted in.</exception>
    public void Schedule(DateOnly? startOn, DateOnly? dueOn, TimeOnly? dueTime, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (startOn != StartOn && startOn is { } begins && !PlannedDates.IsCounted(begins)) throw Refusals.BadYear("startOn");
        if (dueOn != DueOn && dueOn is { } ends && !PlannedDates.IsCounted(ends)) throw Refusals.BadYear("dueOn");
        if (startOn > dueOn) throw Refusals.DueBeforeStart();
        if (dueOn is null && dueTime is not null) throw Refusals.TimeWithoutDate();
        var was = TaskValue.Of(this);
        (StartOn, DueOn, DueTime) = (startOn, dueOn, dueTime is { } time ? new TimeOnly(time.Hour, time.Minute) : null);
        if (StartOn is null || (StartOn == DueOn && StartTime > DueTime)) StartTime = null;
        if (TaskValue.Of(this) == was) return;
        Published();
        Changed("dates", was, by, at);
    }

    /// <summary>Sets the estimate.</summary>
    /// <param name="minutes">Minutes of work, 1 to 60,000 (1,000 h); null for none.</param>
    /// <exception cref="Refused">Less or more than that.</exception>
    public void Estimate(int? minutes, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (minutes is < 1 or > 60_000) throw Refusals.BadEstimate();
        var was = TaskValue.Of(this);
        EstimateMinutes = minutes;
        if (TaskValue.Of(this) != was) Changed("estimate", was, by, at);
    }

    /// <summary>Sets how much it presses, and its star.</summary>
    public void Mark(Priority priority, bool isStarred, Member by, DateTimeOffset at)
    {
        Demands(by);
        var was = TaskValue.Of(this);
        (Priority, IsStarred) = (priority, isStarred);
        if (TaskValue.Of(this) != was) Changed("priority", was, by, at);
    }

    /// <summary>Shows it to the client or hides it. Whoever talks to clients decides.</summary>
    public void Show(bool isVisible, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (IsVisible == isVisible) return;
        IsVisible = isVisible;
        _isPublished = isVisible || !_isNew;
        Stepped(at);
        Record(isVisible ? new TaskShown(Id, ProjectId, ClientId, by.Id, at) : new TaskHidden(Id, ProjectId, ClientId, by.Id, at));
    }

    // What a task is made with is no change of it: nobody is told of it twice, and its history begins with one line.
    bool IsBeingMade(DateTimeOffset at) => _isNew && at == CreatedAt;

    void Changed(string what, TaskWord word, Member by, DateTimeOffset at)
    {
        Stepped(at);
        if (!IsBeingMade(at)) Record(new TaskChanged(Id, ProjectId, what, by.Id, at) { Word = word });
    }

    void Changed(string what, TaskValue? was, Member by, DateTimeOffset at)
    {
        Stepped(at);
        if (!IsBeingMade(at)) Record(new TaskChanged(Id, ProjectId, what, by.Id, at) { Was = was, Is = was is null ? null : TaskValue.Of(this) });
    }
}

using Zveno.Platform;

namespace Zveno.Hours;

public sealed partial class HoursRule
{
    /// <summary>With fewer hours a month says nothing: the first call of it would ring the alarm. In seconds.</summary>
    public const long FewestToTell = 4 * 3600;

    /// <summary>First day of the last month of which it was told that account management takes too much.</summary>
    public DateOnly? ShareToldOf { get; private set; }

    /// <summary>Tells once a month that account management takes more than the limit.</summary>
    /// <param name="month">Its first day.</param>
    /// <param name="share">Of the month so far.</param>
    internal void Watch(DateOnly month, AccountingShare share, Guid client, DateTimeOffset at)
    {
        if (share.IsGreen || share.Base < FewestToTell || ShareToldOf >= month) return;
        ShareToldOf = month;
        Record(new ShareOverLimit(ProjectId, client, month, (int)Math.Round(share.Share!.Value * 100, MidpointRounding.AwayFromZero), null, at));
    }
}

/// <param name="Month">Its first day.</param>
/// <param name="Percent">What account management takes of work and account, whole percent.</param>
public sealed record ShareOverLimit(Guid Project, Guid Client, DateOnly Month, int Percent, Guid? By, DateTimeOffset At) : Activity(Project, By, At);

using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>A client said that an answer did not help: somebody sees to it, or answers again, which ends the row by itself.</summary>
sealed class RatingChange(Db db) : ChangeKind(db), IReactTo<AnswerRated>, IReactTo<TopicAnswered>
{
    public override string Name => "rating";
    public override string Icon => "heart-rate-monitor";
    public override string Title(Platform.Text text) => text.Records.RatingChange;

    /// <inheritdoc />
    public async Task React(AnswerRated happened)
    {
        var key = $"rating:{happened.Message}";
        if (happened.Helped)
        {
            await End(Db.Changes.Where(x => x.Key == key), ChangeEnd.Nothing, null, happened.At);
            return;
        }
        if (await Db.Changes.SingleOrDefaultAsync(x => x.Key == key) is { } known)
        {
            if (known.EndedAt is not null) known.Undone(null, happened.At);            // «yes» meanwhile, or somebody dealt with the first «no»: this one is another
            return;
        }
        var said = await Db.Messages.Where(x => x.Id == happened.Message).Select(x => new { x.Text, x.MemberId }).SingleAsync();
        await Come(key, new ChangeAbout(said.Text, $"/inbox/{happened.Topic}#message-{happened.Message}", happened.Client, happened.Topic, happened.Message, Owner: said.MemberId), happened.At);
    }

    /// <inheritdoc />
    public Task React(TopicAnswered happened) => End(Db.Changes.Where(x => x.Kind == Name && x.TopicId == happened.Topic), ChangeEnd.Answered, happened.By, happened.At);
}

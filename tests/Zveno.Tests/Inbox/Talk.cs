using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>What clients do in stories about talk, as the channels bring it in.</summary>
static class Talk
{
    /// <summary>A contact writes; null opens a new topic.</summary>
    public static Task<Received> Writes(this World world, Contact who, string text, Guid? topic = null, Guid? id = null, params IReadOnlyList<IFormFile> files) =>
        world.Receives(new Incoming(id ?? Guid.CreateVersion7(), topic, who.ClientId, null, who.Id, text, Files: files));

    /// <summary>Something comes in.</summary>
    public static async Task<Received> Receives(this World world, Incoming incoming)
    {
        await using var scope = world.Look();
        return await ReceiveMessage.Receive(scope.Db, scope.Get<FileStore>(), incoming, scope.Get<TimeProvider>());
    }

    /// <summary>A contact asks in the room for something to be done in the project.</summary>
    public static async Task<Received> Wishes(this World world, Contact who, string text)
    {
        await using var scope = world.Look();
        return await ReceiveMessage.ReceiveWish(scope.Db, scope.Get<FileStore>(), new Incoming(Guid.CreateVersion7(), null, who.ClientId, world.Auto.Id, who.Id, text), scope.Get<TimeProvider>());
    }

    /// <summary>The last clock of a topic.</summary>
    public static Task<ReplyClock> ClockOf(this World world, Guid topic) =>
        world.Read(db => db.ReplyClocks.Include(x => x.Pauses).Where(x => x.TopicId == topic).OrderByDescending(x => x.StartedAt).ThenByDescending(x => x.Id).FirstAsync());

    /// <summary>A topic with its clock.</summary>
    public static Task<Topic> TopicOf(this World world, Guid topic) => world.Read(db => db.Topics.WithClock().SingleAsync(x => x.Id == topic));

    /// <summary>Who was alarmed about a topic, in order.</summary>
    public static Task<List<(AlarmKind Kind, Guid Member)>> AlarmsOf(this World world, Guid topic) =>
        world.Read(async db => (await db.Alarms.Where(x => x.TopicId == topic).OrderBy(x => x.RaisedAt).ThenBy(x => x.Id).ToListAsync()).Select(x => (x.Kind, x.MemberId)).ToList());

    /// <summary>A file as a form brings it.</summary>
    public static IFormFile File(string name, string content)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(content);
        return new FormFile(new MemoryStream(bytes), 0, bytes.Length, "files", name);
    }

    /// <summary>Lets time pass and does what has come due.</summary>
    public static async Task Ring(World world, TimeSpan after)
    {
        TimeMachine.Pass(after);
        await world.RunJobs();
    }

    /// <summary>An instant by the wall clock of Moscow in 2026.</summary>
    public static DateTimeOffset Moscow(int month, int day, int hour, int minute) => new DateTimeOffset(2026, month, day, hour, minute, 0, TimeSpan.FromHours(3)).ToUniversalTime();
}

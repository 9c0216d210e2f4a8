using Microsoft.Data.Sqlite;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Tests;
using Zveno.Work;

namespace Zveno.Bench;

/// <summary>An agency of fifty people who wrote their hours for a month on five hundred projects with packages, made by the product's own rules.</summary>
/// <param name="Session">Oleg's session cookie: who leads.</param>
/// <param name="Token">Oleg's API token.</param>
/// <param name="Task">The card that a timer is started and stopped on.</param>
/// <param name="Month">First day of the month with the hours.</param>
sealed record HoursScene(string Session, string Token, Guid Task, DateOnly Month)
{
    const int People = 50, Projects = 500, EntriesADay = 6, MonthsSold = 6;

    /// <summary>First day of the last whole month.</summary>
    public static DateOnly LastMonth => Months.Of(DateOnly.FromDateTime(DateTime.UtcNow)).AddMonths(-1);

    public static async Task<HoursScene> Make(App app, string database)
    {
        var world = await World.Build(app);
        var (people, tasks) = (new List<Member>(), new List<WorkTask>());
        await world.Change(async db =>
        {
            for (var i = 0; i < People; i++) people.Add(new Member(Ids.New(World.Now), $"Сотрудник {i:00}", $"h{i}@{world.AgencyId:N}.example", Roles.Specialist, "Europe/Moscow", null, World.Now));
            var client = (await db.FindAsync<Clients.Client>(world.AgencyId, world.AutoDetail.Id))!;
            var terms = new PackageTerms(PackageKind.Monthly, 40 * 60, Money.Of(120_000), CarryOver.All, 1, null, Money.Of(3_000), Beyond.NextMonth);
            db.AddRange(people);
            for (var i = 0; i < Projects; i++)
            {
                var project = new Project(Ids.New(World.Now), client, $"Проект {i:000}", $"H{i:000}", showsTasks: true, world.Ira, World.Now);
                var task = new WorkTask(Ids.New(World.Now), project.AddStage(Ids.New(World.Now), "В работе", isDone: false, world.Ira, World.Now), $"Работы {i}", Places.Step, world.Ira, World.Now);
                db.AddRange(project, task, Package.Agree(Ids.New(World.Now), project, LastMonth.AddMonths(2 - MonthsSold), terms, null, null, world.Ira, World.Now));
                tasks.Add(task);
            }
        });
        // What entries would publish is written below, in one go.
        var policy = new HoursPolicy(Rounding.Minute, null);
        for (var day = LastMonth; day < LastMonth.AddMonths(1); day = day.AddDays(1))
        {
            var of = day;
            await world.Change(db =>
            {
                foreach (var (person, i) in people.Select((x, i) => (x, i)))
                    for (var n = 0; n < EntriesADay; n++)
                    {
                        var entry = TimeEntry.ByHand(Ids.New(World.Now), person, TimeOn.A(tasks[((i * EntriesADay) + n + of.Day) % Projects]), of, (20 + (n * 15)) * 60, null, policy, person, World.Now);
                        entry.Hush();
                        db.Add(entry);
                    }
                return System.Threading.Tasks.Task.CompletedTask;
            });
        }
        await Publish(database, world.AgencyId.ToString().ToUpperInvariant());
        return new HoursScene(world.SessionOf(world.Oleg), world.TokenOf(world.Oleg), world.Landing.Id, LastMonth);
    }

    // The month's hours as the room has them, and the same of the months sold before and of this one.
    static async Task Publish(string database, string agency)
    {
        await using var sql = new SqliteConnection($"Data Source={database}");
        await sql.OpenAsync();
        for (var month = 2 - MonthsSold; month <= 1; month++)
        {
            await using var insert = sql.CreateCommand();
            insert.CommandText = """
                INSERT INTO "RoomHours" ("AgencyId", "Id", "ClientId", "ProjectId", "TaskId", "Month", "Minutes", "GiftMinutes")
                SELECT "AgencyId", upper(printf('%s-%s-4%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)), substr(hex(randomblob(2)), 2), substr(hex(randomblob(2)), 2), hex(randomblob(6)))), "ClientId", "ProjectId", "TaskId", $month, sum("Minutes"), 0
                FROM "TimeEntries" WHERE "AgencyId" = $agency GROUP BY "ClientId", "ProjectId", "TaskId"
                """;
            insert.Parameters.AddWithValue("$agency", agency);
            insert.Parameters.AddWithValue("$month", LastMonth.AddMonths(month).ToString("yyyy-MM-dd"));
            await insert.ExecuteNonQueryAsync();
        }
    }
}

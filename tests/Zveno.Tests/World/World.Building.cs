using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public sealed partial class World
{
    readonly Dictionary<Guid, string> _sessions = [];
    readonly Dictionary<Guid, string> _tokens = [];

    /// <summary>Builds the world afresh in an agency of its own.</summary>
    public static async Task<World> Build(App app)
    {
        var world = new World(app, Ids.New(Now));
        await world.Change(world.People);
        await world.Change(world.Board);
        return world;
    }

    async Task People(Db db)
    {
        db.Add(new Agency(AgencyId, "Маяк", "Europe/Moscow", Language.Ru, Now));
        Oleg = Join(db, "Олег Маяков", "oleg", Roles.Director);
        Galina = Join(db, "Галина Резник", "galina", Roles.Head);
        Ira = Join(db, "Ирина Соколова", "ira", Roles.AccountManager);
        Pavel = Join(db, "Павел Ким", "pavel", Roles.AccountManager);
        Dasha = Join(db, "Дарья Лось", "dasha", Roles.Dispatcher);
        Kostya = Join(db, "Костя Журавлёв", "kostya", Roles.Specialist);
        Lena = Join(db, "Лена Орлова", "lena", Roles.Specialist);
        Tamara = Join(db, "Тамара Рубан", "tamara", Roles.Bookkeeper);
        Artyom = Join(db, "Артём Вольный", "artyom", Roles.Subcontractor);
        await Task.CompletedTask;
    }

    Member Join(Db db, string name, string address, Roles roles)
    {
        var member = new Member(Ids.New(Now), name, $"{address}@{AgencyId:N}.example", roles, "Europe/Moscow", null, Now);
        var session = new Session(member, "test", "127.0.0.1", Now);
        var token = new ApiToken(Ids.New(Now), "test", member, Now);
        db.AddRange(member, session, token);
        _sessions[member.Id] = db.Issue(KeyKind.Session, session.Id, member.Id, null);
        _tokens[member.Id] = db.Issue(KeyKind.Token, token.Id, member.Id, null);
        return member;
    }

    async Task Board(Db db)
    {
        AutoDetail = new Client(Ids.New(Now), "АвтоДеталь", ClientClass.Key, "Asia/Yekaterinburg", Ira, Ira, Now);
        Bakery = new Client(Ids.New(Now), "Пекарня Крошка", ClientClass.Standard, "Europe/Moscow", Pavel, Pavel, Now);
        Marina = new Contact(Ids.New(Now), AutoDetail, "Марина Белова", "директор по маркетингу", "marina@autodetail.example", "+7 900 000-00-01", true, Ira, Now);
        Stepan = new Contact(Ids.New(Now), Bakery, "Степан Крошкин", null, "stepan@kroshka.example", null, true, Pavel, Now);
        db.AddRange(AutoDetail, Bakery, Marina, Stepan);
        MarinasLink = LinkFor(db, Marina, Ira);
        StepansLink = LinkFor(db, Stepan, Pavel);

        Auto = new Project(Ids.New(Now), AutoDetail, "Сайт автозапчастей", "AUTO", showsTasks: true, Ira, Now);
        Queue = Auto.AddStage(Ids.New(Now), "Очередь", isDone: false, Ira, Now);
        InWork = Auto.AddStage(Ids.New(Now), "В работе", isDone: false, Ira, Now);
        Done = Auto.AddStage(Ids.New(Now), "Готово", isDone: true, Ira, Now);
        Bake = new Project(Ids.New(Now), Bakery, "SEO пекарни", "BAKE", showsTasks: true, Pavel, Now);
        Bake.AddStage(Ids.New(Now), "Очередь", isDone: false, Pavel, Now);
        db.AddRange(Auto, Bake);

        Landing = new WorkTask(Ids.New(Now), InWork, "Лендинг для акции", Places.Step, Ira, Now);
        Landing.HandTo(Kostya.Id, Ira, Now);
        Landing.Schedule(null, new DateOnly(2026, 11, 20), Ira, Now);
        Banners = new WorkTask(Ids.New(Now), Queue, "Баннеры к распродаже", Places.Step, Ira, Now);
        Secret = new WorkTask(Ids.New(Now), Queue, "Переделать за подрядчиком, пока клиент не увидел", 2 * Places.Step, Ira, Now);
        Secret.Show(false, Ira, Now);
        db.AddRange(Landing, Banners, Secret);
        await Task.CompletedTask;
    }

    static string LinkFor(Db db, Contact contact, Member by)
    {
        var link = new RoomLink(Ids.New(Now), contact, null, by, Now);
        db.Add(link);
        return db.Issue(KeyKind.Room, link.Id, contact.Id, null);
    }
}

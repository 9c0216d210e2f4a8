using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>
/// A client's contact asks, or goes on with a talk. The question is stored and its reply clock runs before the answer is sent; a refusal gives the page
/// back with everything typed. A guest's own context cannot write: the product receives it on his behalf.
/// </summary>
public static class AskQuestion
{
    /// <param name="Text">The question.</param>
    /// <param name="Project">The room's id of the project that it is about.</param>
    /// <param name="Talk">The room's id of the talk that it goes on with; null asks anew.</param>
    /// <param name="Wish">Whether it is something to be done: then it waits at the project's backlog too until the team decides.</param>
    public record Form(string? Text = null, string? Project = null, string? Talk = null, bool Wish = false) : Input<Form>;

    public static void Map(Routes routes) => routes.Room.Post("questions", Handle);

    static async Task<Answer> Handle(Form form, HttpContext http, CurrentGuest current, Page page, Scopes scopes, FileStore files, TimeProvider clock)
    {
        try
        {
            var received = await Receive(form, http, current, page, scopes, files, clock);
            var talk = current.Guest.Ids.Of(received.Topic.Id);
            DateTimeOffset? promise = received.AnswerBy is { } at ? ReadRoom.Minute(at) : null;
            return Answer.GoTo(form.Talk is null ? $"{current.Guest.Base}?{(form.Project is { Length: 16 } project ? $"project={project}&" : "")}asked=true#talks" : $"{current.Guest.Base}/talks/{talk}?asked=true#end")
                .OrJson(() => new RoomReceipt(talk, promise));
        }
        catch (Refused refused) when (!Answer.WantsJson(http))
        {
            RoomAsk Back(RoomAsk ask) => ask with { Text = form.Text, IsWish = form.Wish, Refusal = refused.Why(page.Text), LostFiles = form.Files is { Count: > 0 } };
            return form.Talk is { } talk
                ? Answer.Page<RoomTalkView>(await ShowTalk.Screen(current, page, talk, Back), refused.Status)
                : Answer.Page<RoomView>(await ShowRoom.Screen(current, page, form.Project is { Length: > 0 } project ? project : null, Back), refused.Status);
        }
    }

    static async Task<Received> Receive(Form form, HttpContext http, CurrentGuest current, Page page, Scopes scopes, FileStore files, TimeProvider clock)
    {
        var (guest, read) = (current.Guest, new ReadRoom(current.Db, current.Guest.Ids, page.Text));
        Guid? talk = form.Talk is null ? null : await read.TalkOf(form.Talk) ?? throw new NotHere();
        Guid? project = form.Talk is not null || string.IsNullOrEmpty(form.Project) ? null : await read.ProjectOf(form.Project) ?? throw new NotHere();
        if (string.IsNullOrWhiteSpace(form.Text)) throw new Refused(text => text.Room.EmptyQuestion) { Field = "text" };
        IReadOnlyList<IFormFile> given = [.. (form.Files ?? Nothing).Where(x => x.FileName.Length > 0)];
        await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
        scope.Db.Tab = http.Request.Headers["X-Tab"].ToString() is { Length: > 0 and <= 40 } tab ? tab : null;
        var incoming = new Incoming(IdOf(form, http, guest, given, clock), talk, guest.Viewer.ClientId, project, guest.Viewer.ContactId, form.Text, Files: given);
        return form.Wish && project is not null
            ? await ReceiveMessage.ReceiveWish(scope.Db, files, incoming, clock, http.RequestAborted)
            : await ReceiveMessage.Receive(scope.Db, files, incoming, clock, http.RequestAborted);
    }

    /// <summary>
    /// The message's id: from the sender's, so that the same twice is one. A page without scripts is kept and shown to many tabs with one id in its form;
    /// there another text is another question, where a program that repeats its id with other content is told so.
    /// </summary>
    static Guid IdOf(Form form, HttpContext http, Guest guest, IReadOnlyList<IFormFile> files, TimeProvider clock)
    {
        if (form.Id is not { } id) return Ids.New(clock.GetUtcNow());
        if (Answer.WantsJson(http)) return guest.Ids.Form($"asked/{id}");
        return guest.Ids.Form($"asked/{id}/{form.Talk}/{form.Text}/{string.Join('/', files.Select(x => $"{x.FileName} {x.Length}"))}");
    }

    static readonly IEnumerable<IFormFile> Nothing = [];
}

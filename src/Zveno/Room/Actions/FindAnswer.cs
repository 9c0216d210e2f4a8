using Microsoft.EntityFrameworkCore;
using Zveno.Knowledge;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>A client says that an article answers what he was about to ask. The product notes it on his behalf; the same twice is one.</summary>
public static class FindAnswer
{
    /// <param name="Text">What was typed.</param>
    public record Form(string Text) : Input<Form>;

    public static void Map(Routes routes) => routes.Room.Post("answers/{answer}/found", Handle);

    static async Task<Answer> Handle(string answer, Form form, CurrentGuest current, Scopes scopes, TimeProvider clock, CancellationToken stop)
    {
        var guest = current.Guest;
        var text = form.Text.Length > ShowAnswers.MostTyped ? form.Text[..ShowAnswers.MostTyped] : form.Text;
        var article = guest.Ids.Find(answer, await current.Db.Articles.Select(x => x.Id).ToListAsync(stop)) ?? throw new NotHere();
        await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
        await scope.Db.BeginWriting(stop);
        await scope.Db.FindAnswer(guest.Ids.Form($"found/{article}/{text}"), guest.Viewer.ClientId, guest.Viewer.ContactId, text, article, clock.GetUtcNow(), stop);
        return Answer.GoTo(guest.Base).OrJson(() => new RoomFound(true));
    }
}

/// <summary>It was noted.</summary>
public sealed record RoomFound(bool Noted);

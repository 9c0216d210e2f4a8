using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Puts a client's message to a specialist as a written question: it waits for the next stand-up hour, or goes at once when urgent.</summary>
public static class AskSpecialist
{
    /// <param name="Text">In our words; the message, when not said.</param>
    /// <param name="Urgent">Handed over at once: it interrupts.</param>
    public record Form(Guid Specialist, string? Text = null, bool Urgent = false) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<RecordedJson>("messages/{message:guid}/question", Handle, RecordMessage.Made);

    static async Task<Answer> Handle(Guid message, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, from) = (clock.GetUtcNow(), await RecordTarget.Of(db, by, message));
        var specialist = await db.Members.OneVisible(form.Specialist);
        var contacts = await db.Contacts.AsNoTracking().Where(x => x.ClientId == from.Message.ClientId).ToListAsync();
        var project = from.Topic.ProjectId is { } id ? await db.Set<Work.Project>().OneVisible(id) : null;
        var said = from.Message.Text.Length > Question.MostText ? from.Message.Text[..Question.MostText] : from.Message.Text;
        var question = new Question(Ids.New(at), from.Topic.Client, project, new SaidWhere(from.Message), specialist, form.Text ?? said, form.Urgent, contacts, by, at);
        db.Add(question);
        if (form.Urgent) db.Add(new QuestionList(Ids.New(at), specialist.Id, [question], urgent: true, by.Id, at));
        return await RecordMessage.Keep(db, from, RecordedKind.Question, new Made(Question: question), question.Text, form.Id, by, page, at);
    }
}

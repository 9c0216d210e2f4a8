using System.Net;
using System.Text.Json.Nodes;

namespace Zveno.Tests;

sealed partial class DemoStory
{
    async Task Make(Board board, Card card, Person author, DateOnly due)
    {
        var description = Chance(0.4) ? Words(Pick(_book["descriptions"])[0], board, due) : null;
        var dueOn = Chance(0.85) ? due : (DateOnly?)null;
        var made = await author.Api.Does("/api/v1/tasks", new
        {
            title = card.Title,
            stage = board.Stages[0],
            description,
            assignee = card.Doer.Id,
            dueOn,
            dueTime = dueOn is null ? null : TimeOf(card),
            helpers = HelpersOf(board, card),
            service = ServiceOf(board),
            type = TypeOf(board, card),
            estimateMinutes = Chance(0.6) ? (int)(card.Hours * 0.85 * 2) * 30 + 30 : (int?)null,
        });
        card.Id = IdOf(made);
        await Watch(card);
        board.Open.Add(card);
    }

    async Task AddChecklist(Board board, Card card, Person author)
    {
        var row = Pick(_book["checklists"].Where(x => x[0] == board.Craft).ToArray());
        var list = await author.Api.Does($"/api/v1/tasks/{card.Id}/checklists", new { name = row[1] });
        foreach (var item in row[2].Split("; "))
            card.Items.Add(IdOf(await author.Api.Does($"/api/v1/checklists/{IdOf(list)}/items", new { text = item })));
    }

    async Task TickSome(Card card)
    {
        var most = (int)Math.Ceiling(card.Items.Count / 3.0);
        for (var i = 0; i < most && card.Ticked < card.Items.Count; i++)
            await card.Doer.Api.Does($"/api/v1/checklist-items/{card.Items[card.Ticked++]}/tick", new { done = true });
    }

    /// <summary>Moves on to the stage of that index; to the last one when it is past the end. A stage that the board lacks is passed over, a full one waits for tomorrow.</summary>
    async Task Move(Board board, Card card, int stage, Person by)
    {
        var last = board.Stages.Count - 1;
        if (card.Id == Guid.Empty || (stage >= last && stage != int.MaxValue) || stage <= card.Stage) return;
        using var answer = await by.Api.Post($"/api/v1/tasks/{card.Id}/move", new { stage = board.Stages[Math.Min(stage, last)] });
        if (answer.StatusCode == HttpStatusCode.UnprocessableEntity) { _agenda.Plan(During(Time.Days(DemoTime.DateOf(_agenda.At), 1), 10.1, 12), () => Move(board, card, stage, by)); return; }
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{card.Title}: {await answer.Content.ReadAsStringAsync()}");
        card.Stage = stage;
        if (stage == int.MaxValue) board.Open.Remove(card);
    }

    static async Task Hide(Board board, Card card)
    {
        await board.Company.Lead.Api.Does($"/api/v1/tasks/{card.Id}/visible", new { visible = false });
        card.IsHidden = true;
    }

    static Task<JsonNode> Note(Card card, Person by, string text) => by.Api.Does($"/api/v1/tasks/{card.Id}/notes", new { text });
}

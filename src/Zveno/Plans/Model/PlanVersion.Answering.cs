using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Plans;

public sealed partial class PlanVersion
{
    /// <summary>The approver agrees to all that was not answered yet; <see cref="Lines"/> and <see cref="Plan"/> must be loaded. Agreeing again, by whomever, changes nothing.</summary>
    /// <exception cref="Refused">A later version took its place, or not an approver.</exception>
    public void Agree(Contact who, DateTimeOffset at)
    {
        Demands(who);
        if (Answer is not PlanAnswer.None) return;
        foreach (var line in Lines.Where(x => x.Answer is PlanAnswer.None)) line.Answer = PlanAnswer.Agreed;
        Answered(who, at);
    }

    /// <summary>The approver agrees to one task.</summary>
    /// <inheritdoc cref="Agree(Contact, DateTimeOffset)" path="/exception" />
    public void Agree(PlanLine line, Contact who, DateTimeOffset at)
    {
        Demands(who);
        if (line.Answer is PlanAnswer.Agreed) return;
        if (Answer is not PlanAnswer.None) throw Refusals.PlanAnswered();
        (line.Answer, line.Comment) = (PlanAnswer.Agreed, "");
        Answered(who, at);
    }

    /// <summary>The approver returns one task.</summary>
    /// <param name="comment">What is wrong with it.</param>
    /// <exception cref="Refused">No comment, the whole is answered already, a later version took its place, or not an approver.</exception>
    public void Return(PlanLine line, string? comment, Contact who, DateTimeOffset at)
    {
        Demands(who);
        var why = Demand.Text(comment, PlanLine.MostComment, "comment");
        if (line.Answer is PlanAnswer.Returned && line.Comment == why) return;
        if (Answer is not PlanAnswer.None) throw Refusals.PlanAnswered();
        (line.Answer, line.Comment) = (PlanAnswer.Returned, why);
        Answered(who, at);
    }

    void Answered(Contact who, DateTimeOffset at)
    {
        (AnsweredBy, AnsweredName, AnsweredAt) = (who.Id, who.Name, at);
        var (returned, open) = (Lines.Exists(x => x.Answer is PlanAnswer.Returned), Lines.Exists(x => x.Answer is PlanAnswer.None));
        if (!open) Answer = returned ? PlanAnswer.Returned : PlanAnswer.Agreed;
        if (returned || !open) Plan.Answered(returned ? PlanAnswer.Returned : PlanAnswer.Agreed);
        if (!open) Record(new PlanAnswered(PlanId, ProjectId, ClientId, Number, Answer, who.Id, at));
        else if (returned) Record(new PlanTaskReturned(PlanId, ProjectId, ClientId, Number, who.Id, at));
    }

    void Demands(Contact who)
    {
        if (who.ArchivedAt is not null || who.ClientId != ClientId || !who.IsApprover) throw Refusals.NotTheApprover();
        if (ReplacedAt is not null) throw Refusals.VersionReplaced(Number, Plan.LastVersion);
    }
}

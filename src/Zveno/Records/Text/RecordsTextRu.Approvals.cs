using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string RatingChange => "Ответ не\u00A0помог";
    public override string ApprovalChange => "Согласование";
    public override string Approvals => "Согласование с\u00A0клиентом";
    public override string AskApproval => "Отправить на\u00A0согласование";
    public override string AskAgain => "Отправить новую версию";
    public override string ApprovalWords => "Что посмотреть";
    public override string ApprovalHint => Typography.Ru("Клиент увидит это первым в комнате и ответит одной кнопкой.");
    public override string ApprovalState(ApprovalState state, string who) => state switch
    {
        Records.ApprovalState.Agreed => Typography.Ru($"согласовано: {who}"),
        Records.ApprovalState.Returned => Typography.Ru($"возвращено: {who}"),
        Records.ApprovalState.Replaced => "заменено новой версией",
        Records.ApprovalState.TakenBack => "отозвано",
        _ => "ждёт клиента",
    };

    public override string TakeApprovalBack => "Отозвать";
    public override string ApprovalAskedSaid => Typography.Ru("Отправлено: клиент видит это первым в комнате");
    public override string ApprovalTakenBackSaid => "Согласование отозвано";
    public override string ClientSeesNoTask => Typography.Ru("Клиент не видит эту задачу: сначала покажите её в комнате.");
    public override string AnsweredAlready(ApprovalState state, string who, string when) => Typography.Ru(state is Records.ApprovalState.Agreed ? $"Уже согласовано: {who}, {when}." : state is Records.ApprovalState.Returned ? $"Уже возвращено: {who}, {when}." : "На согласовании уже другая версия.");
    public override string NoLongerAsked => Typography.Ru("На согласовании уже другая версия. Посмотрите её и ответьте ещё раз.");
    public override string SayWhatToChange => Typography.Ru("Напишите, что изменить.");
}

using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string QuestionsTitle => "Вопросы специалистам";
    public override string QuestionsNav => "Вопросы";
    public override string QuestionsLead(string hours) => Typography.Ru($"Вопросы клиентов копятся и передаются списком на планёрках в {hours}, срочные — сразу. Специалист отвечает письменно, вы правите и отправляете.");
    public override string QuestionsLeadOwn => Typography.Ru("Ответьте, когда будет время: ваш ответ прочтёт и отправит аккаунт-менеджер.");
    public override string NoQuestions => "Вопросов нет";
    public override string NoQuestionsText => Typography.Ru("Вопрос задают из сообщения клиента, клавишей Q.");
    public override string ToAnswer => Typography.Ru("От вопроса до ответа");
    public override string ToAnswerFoot(int answered, int asked) => Typography.Ru($"середина за 30 дней, отвечено {answered} из {asked}");
    public override string Avoided => Typography.Ru("Не отвлекли");
    public override string AvoidedFoot(int interruptions) => Typography.Ru($"переданные вопросы за 30 дней минус срочные обращения ({interruptions})");
    public override string YourAnswer => "Ваш ответ";
    public override string SaveAnswer => "Ответить";
    public override string EditAndSend => Typography.Ru("Править и отправить клиенту");
    public override string SendToClient => "Отправить клиенту";
    public override string HandNow => "Передать сейчас";
    public override string SentToClient => "отправлено клиенту";
    public override string AnsweredAfter(string time) => Typography.Ru($"ответ через {time}");
    public override string Handed => "передан";
    public override string WaitsStandUp => Typography.Ru("ждёт планёрки");
    public override string StandUpsLabel => "Часы планёрок";
    public override string StandUpsHint => Typography.Ru("По времени агентства, через запятую. В выходные планёрок нет.");
    public override string StandUpsSaid(string hours) => Typography.Ru($"Планёрки: {hours}");
    public override string QuestionAnsweredSaid => Typography.Ru("Ответ передан аккаунт-менеджеру");
    public override string QuestionSentSaid => "Ответ уходит клиенту";
    public override string AnswerLeaves => "уходит клиенту";
}

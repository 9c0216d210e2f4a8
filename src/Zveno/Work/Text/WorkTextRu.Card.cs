namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string EditNote => "Изменить заметку";
    public override string NoteHint => "@ — упомянуть, картинку можно вставить";
    public override string BadYear(int from, int to) => $"Год должен быть с\u00A0{from} по\u00A0{to}. Прежняя дата осталась на\u00A0месте.";
    public override string SaidStart => "начало";
    public override string SaidDue => "срок";
    public override string SaidEstimate => "оценка";
    public override string SaidPriority => "приоритет";
    public override string SaidResponsible => "исполнитель";
    public override string SaidStar(bool on) => on ? "звезда поставлена" : "звезда снята";
    protected override string NoValue => "нет";
    public override string InBacklog => "В\u00A0бэклоге";
    public override string InBacklogLead => "Задача в\u00A0бэклоге проекта: на\u00A0доске её\u00A0нет, пока её не\u00A0возьмут в\u00A0работу.";
    public override string TakenUp(string number, string stage) => $"{number} на\u00A0доске: «{stage}»";
    public override string NotInBacklog(string number) => $"{number} уже на\u00A0доске.";
    public override string StartTime => "Время начала";
    public override string StartTimeWithoutDate => "Сначала назначьте день начала, потом время.";
    public override string FieldsOf(string title) => $"Поля подзадачи «{title}»";
    public override string FormerDescription => "Что изменилось в\u00A0описании";
    public override string WhatChanged => "Что изменилось";
    public override string LineGone => "убрано";
    public override string LineCame => "добавлено";
    public override string TooLongToCompare => "Тексты слишком велики, чтобы сравнить их по\u00A0строкам.";
    public override string WasNoDescription => "Раньше описания не\u00A0было.";
    public override string FormerWhole => "Прежний текст целиком";
    public override string SaysSoNow => "Сейчас в\u00A0описании этот текст.";
    public override string BringBack => "Вернуть этот текст";
    public override string BringNoneBack => "Оставить без описания, как было";
    public override string BroughtBack(string number) => $"{number}: прежнее описание вернулось.";
}

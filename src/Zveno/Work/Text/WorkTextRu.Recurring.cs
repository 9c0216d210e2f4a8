namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string RulePaused => "Повторение на паузе";
    public override string RuleResumed => "Повторение продолжается";
    public override string RuleDeleted => "Повторение удалено. Созданные задачи на месте.";
    public override string RuleChanged => "Повторение изменено";
    public override string RuleMade(string rule) => $"Задача повторяется: {rule}";
    public override string NextDays => "Ближайшие:";
    public override string NoNextDays => "По этому правилу новых задач не будет";
    public override string EachOf => "Каждые";
    public override string UnitOf => "Дни, недели, месяцы или годы";
    public override string UnitName(RecurrenceUnit unit) => unit switch { RecurrenceUnit.Day => "дн.", RecurrenceUnit.Week => "нед.", RecurrenceUnit.Month => "мес.", _ => "г." };
    public override string OnDays => "По каким дням";
    public override string DayName(DayOfWeek day) => day switch { DayOfWeek.Monday => "пн", DayOfWeek.Tuesday => "вт", DayOfWeek.Wednesday => "ср", DayOfWeek.Thursday => "чт", DayOfWeek.Friday => "пт", DayOfWeek.Saturday => "сб", _ => "вс" };
    public override string MonthDay => "Число";
    public override string LastWorkingDay => "Последний рабочий день месяца";
    public override string RepeatFrom => "Начиная с";
    public override string DueAfterLabel => "Срок, рабочих дней";
    public override string RepeatMore => "Выходные, окончание, исполнитель";
    public override string ShiftLabel => "Если день нерабочий";
    public override string ShiftName(DayShift shift) => shift switch { DayShift.Before => "в рабочий день до него", DayShift.After => "в рабочий день после него", _ => "всё равно в этот день" };
    public override string RepeatUntil => "До какого дня";
    public override string RepeatTimes => "Сколько раз";
    public override string AsStage => "Как решит этап";
    public override string FirstStage => "Первый этап доски";
    public override string RepeatAt => "Во сколько, по часам офиса";
    public override string TakeModelAgain => "Взять содержание исходной карточки заново: описание, чек-листы, людей, оценку и остальное";
    public override string Repeat => "Повторять…";
    public override string RepeatIt => "Повторять";
    public override string Paused => "на паузе";
    public override string RuleIsOver => "закончено";
    public override string MadeSoFar(int n) => "Создано: " + n;
    public override string SkippedSoFar(int n) => "пропущено, пока система не работала: " + n;
    public override string PauseRule => "Пауза";
    public override string ResumeRule => "Продолжить";
    public override string DeleteRule => "Удалить";
    public override string ChangeRule => "Изменить правило";
    public override string AllRecurring => "Все повторяющиеся задачи проекта";
    public override string Recurring => "Повторяющиеся задачи";
    public override string RecurringLead => "Следующая задача появится в свой день, даже если прошлую ещё не закрыли.";
    public override string NoRecurring => "Ничего не повторяется";
    public override string NoRecurringText => "Еженедельный отчёт или ежемесячный акт можно завести здесь или на карточке: «Повторять…».";
    public override string NewRecurring => "Новая повторяющаяся задача";
    public override string Repeats(RecurrenceRule rule) => RepeatsRu.Say(this, rule);
}

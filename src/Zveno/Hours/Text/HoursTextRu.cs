using Zveno.Platform;

namespace Zveno.Hours;

sealed partial class HoursTextRu : HoursText
{
    public override string WorkNeedsProject => "Рабочие часы идут на проект. Назовите задачу или проект, или выберите другой вид.";
    public override string HoursAreTold(string length) => $"На\u00A0задаче {length} за\u00A0закрытые дни её клиента: в\u00A0проект другого клиента она не\u00A0переносится. Заведите там такую же.";
    public override string NotYourHours => "Это часы другого человека. Их правит он сам или руководитель.";
    public override string OnlyLeads => "Порог меняют директор и руководитель аккаунтинга.";
    public override string DayAhead => "Этот день ещё не\u00A0наступил. Запишите время, когда оно пройдёт.";
    public override string BadLength => "Не\u00A0понимаем, сколько это. Напишите, например, «1ч 30м», «1,5» или «90м»: от\u00A0минуты до\u00A024 часов.";
    public override string BadLimit => "Порог: от\u00A01 до\u00A0100\u00A0%.";
    public override string BadStep => "Округляем до\u00A01, 5, 6, 10, 15, 30 или 60 минут.";
    public override string BadPlace(string given) => $"Нет задачи или проекта «{given}». Напишите номер задачи, например AUTO-12, или код проекта.";
    public override string EntryRemoved => "Эту запись тем временем убрали. Верните её, чтобы менять.";
    public override string CorrectionStays => "Исправление не\u00A0меняют: исправьте саму запись ещё раз.";
    public override string TimerStopped => "Таймер уже остановлен.";
    public override string TimerRuns => "Таймер ещё идёт. Сначала остановите его.";
    public override string NothingRuns => "Этот таймер уже не\u00A0идёт.";
    public override string MoreThanPassed(string passed) => $"Таймер шёл {passed}: больше по\u00A0нему не\u00A0записать. Остальное добавьте вручную.";

    public override string Started(string number) => $"Время идёт: {number}";
    public override string KeyTimer => "пустить и\u00A0остановить время";
    public override string Recorded(string length) => $"Записано: {length}";
    public override string NothingRecorded => "Ничего не\u00A0записано";
    public override string Corrected => "День уже закрыт: записано исправлением";
    public override string Removed => "Запись убрана";

    public override string Title => "Часы";
    public override string Kind(HoursKind kind) => kind switch { HoursKind.Account => "Аккаунтинг", HoursKind.Presale => "Пресейл", HoursKind.Internal => "Внутреннее", _ => "Работа" };
    public override string Purpose(AccountPurpose purpose) => purpose switch
    {
        AccountPurpose.Meeting => "Встречи и\u00A0звонки",
        AccountPurpose.Plan => "Планирование",
        AccountPurpose.Report => "Отчёты",
        AccountPurpose.Invoice => "Счета и\u00A0акты",
        _ => "Переписка",
    };
    public override string NoProject => "Без проекта";
    public override string Start => "Запустить таймер";
    public override string Stop => "Остановить таймер";
    public override string TimerRunsOn => "Идёт таймер";
    public override string StillRunning => "больше 8\u00A0часов";
    public override string HowMuch => "Сколько на\u00A0самом деле?";
    public override string RanFromTo(string from, string to, string length) => $"Таймер шёл {from}\u00A0— {to} ({length}): сколько на\u00A0самом деле?";
    public override string HowMuchHint => "Например, 5ч 30м. Пока вы не\u00A0ответили, это время никуда не\u00A0записано.";
    public override string WriteDown => "Записать";
    public override string AllOfIt(string length) => $"Всё время: {length}";
    public override string WithoutPause(string length) => $"Без перерыва: {length}";
    public override string WasPause => "Был перерыв?";
    public override string NotSeen(string from, string to, string length, string on) => $"{from}\u00A0— {to} ({length}) вас не\u00A0было видно в\u00A0Звене, а\u00A0таймер шёл: {on}.";
    public override string NotSeenHint => "Если вы работали в\u00A0другой программе, ничего не\u00A0делайте: время считается работой.";
    public override string PauseWasWork => "Это была работа";
    public override string TakePauseOff => "Снять перерыв";
    public override string WritePauseApart => "Снять и\u00A0записать отдельно";
    public override string PauseIsOff(string length) => $"Перерыв снят: {length}";
    public override string PauseIsApart(string length) => $"Перерыв записан отдельно: {length}";
    public override string NoPause => "Об\u00A0этом перерыве уже не\u00A0спрашивают.";
    public override string BadSilence(int most) => $"Минут: от\u00A00 до\u00A0{most}. 0\u00A0— не\u00A0спрашивать.";
    public override string NoneOfIt => "Не\u00A0записывать";
    public override string OnThis(string all, string mine) => $"Всего {all}, из\u00A0них моих {mine}";

    public override string MyWeek => "Моя неделя";
    public override string WeekOf(string person) => $"Неделя: {person}";
    public override string Team => "Команда";
    public override string TeamLead => "Сколько записано. Имя ведёт к\u00A0записям.";
    public override string WeekBefore => "Предыдущая неделя";
    public override string WeekAfter => "Следующая неделя";
    public override string ThisWeek => "Эта неделя";
    public override string AddByHand => "Записать время";
    public override string Day => "День";
    public override string HowLong => "Сколько";
    public override string HowLongHint => "1ч 30м";
    public override string OnWhat => "На\u00A0что";
    public override string OnWhatHint => "AUTO-12 или AUTO";
    public override string ForWhat => "Вид";
    public override string Note => "Заметка";
    public override string NoNote => "добавить заметку";
    public override string Usual => "Обычный";
    public override string Total => "Всего";
    public override string NothingThisWeek => "На\u00A0этой неделе ещё ничего не\u00A0записано";
    public override string NothingThisWeekHint => "Запустите таймер на\u00A0карточке задачи или впишите время в\u00A0строке выше.";
    public override string Correction => "исправление";
    public override string ClosedDay(int days) => $"Прошло больше {Plural.RuCount(days, "дня", "дней", "дней")}: правка запишется исправлением";
    public override string ByTimer => "по таймеру";
    public override string TakeOut => "Убрать запись";
    public override string Person => "Сотрудник";

    public override string ProjectHours(string project) => $"Часы проекта «{project}»";
    public override string Share => "Доля аккаунтинга";
    public override string ShareBase(string account, string all) => $"{account} аккаунтинга из\u00A0{all} работы и\u00A0аккаунтинга";
    public override string SharePart(string presale, string @internal) => $"Отдельно, в\u00A0долю не\u00A0входят: пресейл {presale}, внутреннее {@internal}.";
    public override string NoHoursYet => "Часов пока нет";
    public override string NoHoursHint => "Они появятся, когда кто-нибудь запустит таймер на\u00A0задаче или запишет время.";
    public override string WithinLimit(string limit) => $"в\u00A0пределах {limit}";
    public override string OverLimit(string limit) => $"выше {limit}";
    public override string Ate => "На\u00A0что ушло больше всего";
    public override string AteNothing => "Часов аккаунтинга за\u00A0это время нет.";
    public override string ByTask => "По\u00A0задачам";
    public override string ByPerson => "По\u00A0людям";
    public override string ByKind => "По\u00A0видам";
    public override string Topic => "тема";
    public override string WithoutTask => "Проект в\u00A0целом";
    public override string Limit => "Порог аккаунтинга, %";
    public override string LimitHint => "До\u00A0него включительно доля зелёная, выше\u00A0— красная.";
    public override string AllEntries => "Все записи";
    public override string Entries => "Записи времени";
    public override string EntryCount(int count) => Plural.RuCount(count, "запись", "записи", "записей");
    public override string Period(HoursPeriod period) => period switch { HoursPeriod.Previous => "Прошлый месяц", HoursPeriod.Quarter => "Три месяца", HoursPeriod.All => "Всё время", _ => "Этот месяц" };
    public override string ThisMonth => "в\u00A0этом месяце";
}

using Zveno.Platform;

namespace Zveno.Agencies;

sealed class SettingsTextRu : SettingsText
{
    public override string Agency => "Агентство";
    public override string Calendar => "Календарь";
    public override string Members => "Сотрудники";
    public override string Me => Typography.Ru("Мой профиль");
    public override string Country => "Страна";
    public override string CountryHint => Typography.Ru("Её праздники и переносы встают в календарь");
    public override string OfficeHours => Typography.Ru("Часы работы");
    public override string HoursHint => Typography.Ru("Дни с 1 (понедельник) по 7 и время: 1-5 10:00-19:00. С обедом: 1-5 10:00-13:00,14:00-19:00");
    public override string AgencyLanguage => Typography.Ru("Язык агентства");
    public override string AgencyLanguageHint => Typography.Ru("На нём пишутся письма и бумаги. Язык экрана каждый выбирает себе сам");
    public override string AskDirector => Typography.Ru("Менять это может директор.");
    public override string CalendarOf(int year) => Typography.Ru($"Рабочий календарь {year}");
    public override string YearDraft(int year) => Typography.Ru($"Календарь на {year} год ещё проект: правительство может перенести дни. Мы обновим его с новой версией, а пока поправьте своими днями.");
    public override string YearUnknown(int year) => Typography.Ru($"Праздники {year} года нам неизвестны: считаются только выходные. Добавьте нерабочие дни сами.");
    public override string CountryUnknown => Typography.Ru("Праздники этой страны мы не знаем: считаются только выходные. Добавьте нерабочие дни сами.");
    public override string DayHoliday => Typography.Ru("нерабочий день");
    public override string DayShort => Typography.Ru("на час короче");
    public override string DayMoved => Typography.Ru("рабочий выходной");
    public override string DayOwn => Typography.Ru("свой день агентства");
    public override string OwnDays => Typography.Ru("Свои дни");
    public override string NoOwnDays(int year) => Typography.Ru($"В {year} году агентство работает по календарю страны. Добавьте день, если у вас иначе.");
    public override string Date => "Дата";
    public override string KindLabel => Typography.Ru("Какой это день");
    public override string Why => "Почему";
    public override string WhyExample => Typography.Ru("День рождения агентства");
    public override string RemoveDay(string name) => Typography.Ru($"Убрать день «{name}»");
    public override string Invite => "Пригласить";
    public override string MakeInvitation => Typography.Ru("Сделать приглашение");
    public override string InviteHint => Typography.Ru("Ссылка действует семь дней и один раз.");
    public override string Invited(string name) => Typography.Ru($"Приглашение готово: {name}.");
    public override string LinkOnce => Typography.Ru("Ссылка показывается один раз: скопируйте и отправьте сейчас.");
    public override string InvitationMailed(string address) => Typography.Ru($"Письмо уходит на {address}; вот и сама ссылка, она показывается один раз.");
    public override string InvitationLink => Typography.Ru("Ссылка приглашения");
    public override string InvitationExpired => Typography.Ru("срок вышел");
    public override string InvitationMail(string name, string agency, string link, string until) => $"Здравствуйте, {name}!\n\nВас зовут работать в «{agency}». Откройте ссылку и придумайте пароль:\n{link}\n\nСсылка действует один раз, последний срок: {until}.";
    public override string PersonName => Typography.Ru("Имя и фамилия");
    public override string Roles => "Роли";
    public override string RolesHint => Typography.Ru("Кто теряет роль, сразу выходит везде и входит снова уже с новыми правами. Токены API закрываются.");
    public override string SaveRoles => Typography.Ru("Сохранить роли");
    public override string SaveHours => Typography.Ru("Сохранить часы");
    public override string Waiting => "Приглашены";
    public override string OpenUntil(string moment) => Typography.Ru($"ждём до: {moment}");
    public override string Revoke => "Отозвать";
    public override string Former(int people) => Typography.Ru($"Раньше работали: {Plural.RuCount(people, "человек", "человека", "человек")}");
    public override string LeftAt(string moment) => Typography.Ru($"не работает с: {moment}");
    public override string HasLeft(string name) => Typography.Ru($"{name} больше не в команде: все входы закрыты.");
    public override string TakeOff => Typography.Ru("Убрать из команды");
    public override string TakeBack => Typography.Ru("Вернуть в команду");
    public override string LeaveSure(string name) => Typography.Ru($"Убрать из команды: {name}? Все входы и токены закроются сразу. Задачи и история останутся.");
    public override string ThisIsMe => Typography.Ru("это вы");
    public override string Hours => Typography.Ru("Свои часы работы");
    public override string OwnHoursHint => Typography.Ru("Пусто: как у агентства. Пример: 1-5 09:00-18:00");
    public override string Absences => "Отсутствие";
    public override string Substitute => "Замещает";
    public override string NoSubstitute => "никто";
    public override string StandsIn(string name) => Typography.Ru($"замещает {name}");
    public override string NoAbsences => Typography.Ru("Отпусков и больничных впереди нет.");
    public override string From => "С";
    public override string To => "По";
    public override string AbsenceKind => "Причина";
    public override string Work => "Работа";
    public override string Screen => "Экран";
    public override string LanguageLabel => "Язык";
    public override string LanguageOfBrowser => Typography.Ru("Как в браузере");
    public override string Theme => "Тема";
    public override string Light => "Светлая";
    public override string Dark => "Тёмная";
    public override string AsSystem => Typography.Ru("Как в системе");
    public override string OldPassword => Typography.Ru("Нынешний пароль");
    public override string NewPassword => Typography.Ru("Новый пароль");
    public override string PasswordEndsOthers => Typography.Ru("Остальные браузеры выйдут сразу.");
    public override string ChangePassword => Typography.Ru("Сменить пароль");
    public override string PasswordChanged => Typography.Ru("Пароль сменён, остальные браузеры вышли.");
    public override string Sessions => Typography.Ru("Где вы вошли");
    public override string ThisBrowser => Typography.Ru("этот браузер");
    public override string UnknownBrowser => Typography.Ru("Неизвестный браузер");
    public override string Seen(string ago) => Typography.Ru($"здесь {ago}");
    public override string SignedInAt(string moment) => Typography.Ru($"вход {moment}");
    public override string EndSession => Typography.Ru("Выйти там");
    public override string EndOthers => Typography.Ru("Выйти везде, кроме этого");
    public override string Tokens => Typography.Ru("Токены API");
    public override string TokensHint => Typography.Ru("Программа с токеном может всё, что можете вы. Описание API: /openapi/v1.json.");
    public override string TokenName => Typography.Ru("Для чего токен");
    public override string TokenExample => Typography.Ru("Отчёты в таблице");
    public override string MakeToken => Typography.Ru("Сделать токен");
    public override string TokenReady(string name) => Typography.Ru($"Токен готов: {name}.");
    public override string TokenOnce => Typography.Ru("Он показывается один раз: скопируйте его сейчас.");
    public override string MadeAt(string moment) => Typography.Ru($"сделан {moment}");
    public override string RevokeTokenSure(string name) => Typography.Ru($"Отозвать токен «{name}»? Программы с ним перестанут работать сразу.");

    public override IReadOnlyList<string> Weekdays { get; } = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
    static readonly string[] Months = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];
    public override string Month(int month) => Months[month - 1];

    public override string Kind(DayKind kind) => kind switch
    {
        DayKind.Holiday => "нерабочий",
        DayKind.Short => "на час короче",
        DayKind.Working => "рабочий",
        _ => "выходной",
    };

    public override string Absence(AbsenceKind kind) => kind switch
    {
        Agencies.AbsenceKind.Vacation => "отпуск",
        Agencies.AbsenceKind.Illness => "больничный",
        Agencies.AbsenceKind.Away => "в\u00A0отъезде",
        _ => "другое",
    };

    public override string CountryName(string code) => code switch
    {
        "RU" => "Россия",
        "BY" => "Беларусь",
        "KZ" => "Казахстан",
        "AM" => "Армения",
        "GE" => "Грузия",
        "UZ" => "Узбекистан",
        "RS" => "Сербия",
        "AE" => "ОАЭ",
        _ => code,
    };

    public override string Mail => "Почта";
    public override string MailFrom(string from) => $"Тревоги и\u00A0приглашения уходят с\u00A0адреса {from}.";
    public override string NoMail => "Почта не\u00A0подключена: тревоги видны только на\u00A0экране, приглашения вы передаёте ссылкой сами. Подключает её тот, кто ставил Звено: настройка Zveno__Smtp.";
}

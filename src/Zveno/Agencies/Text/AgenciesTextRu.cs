using Zveno.Platform;

namespace Zveno.Agencies;

sealed class AgenciesTextRu : AgenciesText
{
    public override string OnlyDirector => "Это может сделать только директор агентства.";
    public override string OnlyWhoLeads => "Это могут директор и\u00A0руководитель аккаунтинга. Попросите их.";
    public override string NobodyToStandIn => "Замещать может другой сотрудник агентства, который сейчас работает. Выберите другого.";
    public override string AbsenceBackwards => "Отсутствие заканчивается раньше, чем начинается, или длится больше двух лет. Проверьте даты.";
    public override string DateTaken => Typography.Ru("Для этой даты уже есть свой день. Сначала уберите его.");
    public override string WrongOldPassword => Typography.Ru("Нынешний пароль не подходит. Проверьте раскладку и Caps Lock.");
    public override string NoRole => "Выберите хотя бы одну роль.";
    public override string DirectorStays => "Директор не может снять эту роль с самого себя: пусть это сделает другой директор.";
    public override string InvitationOver => Typography.Ru("Это приглашение не действует: использовано, отозвано или просрочено. Если вы уже присоединились, войдите по почте и паролю; если нет, попросите новое.");
    public override string WrongPassword => "Почта или пароль не подходят. Проверьте раскладку и Caps Lock.";
    public override string LockedOut(int minutes) => $"Слишком много попыток. Попробуйте через {Plural.RuCount(minutes, "минуту", "минуты", "минут")}.";
    public override string WeakPassword(int least) => $"Пароль должен быть не короче {Plural.RuCount(least, "символа", "символов", "символов")}.";
    public override string AddressTaken => "С этой почтой уже входят. Войдите или возьмите другую.";
    public override string AlreadyFounded => "Агентство здесь уже создано. Войдите или попросите приглашение.";
    public override string SignInTitle => "Вход";
    public override string SignInLead => "Для сотрудников агентства. Клиенты открывают комнату по своей ссылке, вход им не нужен.";
    public override IReadOnlyList<(string Figure, string Title, string How)> Promises =>
    [
        ("15\u00A0мин", "до ответа клиенту", "Часы считают только рабочее время и\u00A0звенят раньше, чем клиент позвонит директору."),
        ("1\u00A0ссылка", "и\u00A0клиент видит работу", "Без регистрации и\u00A0приложений. Ничего лишнего он не\u00A0увидит."),
        ("10\u00A0%", "часов на\u00A0разговоры о\u00A0работе, не\u00A0больше", "Звено считает долю аккаунтинга и\u00A0показывает, куда она уходит."),
        ("0", "потерянного", "Сообщение, час, рубль, решение: если принято, то\u00A0есть, и\u00A0видно, кто и\u00A0когда."),
    ];
    public override string Email => "Почта";
    public override string Password => "Пароль";
    public override string StartTitle => "Начнём";
    public override string StartLead => "Четыре строки, и можно создавать первый проект. Всё это потом меняется в настройках.";
    public override string AgencyName => "Название агентства";
    public override string TimeZone => "Часовой пояс";
    public override string YourName => "Ваше имя";
    public override string PasswordHint(int least) => $"Не короче {Plural.RuCount(least, "символа", "символов", "символов")}";
    public override string Found => "Создать агентство";
    public override string JoinTitle(string agency) => $"Вас зовут в «{agency}»";
    public override string JoinLead => "Придумайте пароль, и можно работать.";
    public override string Join => "Присоединиться";
    public override string TokenNeeded => "Нужен действующий токен в заголовке Authorization: Bearer. Его делают в настройках.";

    public override string Role(Roles role) => role switch
    {
        Roles.Director => "директор",
        Roles.Head => "руководитель аккаунтинга",
        Roles.AccountManager => "аккаунт-менеджер",
        Roles.Dispatcher => "диспетчер",
        Roles.Specialist => "специалист",
        Roles.Sales => "продажи",
        Roles.Bookkeeper => "бухгалтерия",
        Roles.Subcontractor => "подрядчик",
        _ => "",
    };
}

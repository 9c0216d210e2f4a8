using Zveno.Platform;

namespace Zveno.Views;

sealed class AccountingTextRu : AccountingText
{
    static readonly string[] Names = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    public override string Title => "Доля аккаунтинга";
    public override string Base => "Аккаунтинг ÷ (работа + аккаунтинг); пресейл и\u00A0внутреннее\u00A0— отдельно";
    public override string WholeAgency => "Всё агентство";
    public override string MonthBefore => "Предыдущий месяц";
    public override string MonthAfter => "Следующий месяц";
    public override string By(AccountingBy by) => by switch { AccountingBy.Client => "Клиенты", AccountingBy.Manager => "Аккаунты", _ => "Проекты" };
    public override string Short(DateOnly month) => Names[month.Month - 1];
    public override string WouldSave => "Что сэкономит больше всего";
    public override string WouldSaveFoot => "столько ушло за\u00A0месяц на\u00A0то, без чего можно";
    public override string NothingToSave => "За\u00A0месяц ничего лишнего не\u00A0нашлось";
    public override string Saver(SaverKind kind) => kind switch
    {
        SaverKind.Questions => "Вопросы, на\u00A0которые ответили не\u00A0из\u00A0базы",
        SaverKind.Reports => "Отчёты руками",
        SaverKind.Meetings => "Встречи без решений",
        _ => "Звонки без записи о\u00A0том, что решили",
    };
    public override string SaverCount(SaverKind kind, int count) => kind switch
    {
        SaverKind.Questions => Plural.RuCount(count, "вопрос", "вопроса", "вопросов"),
        SaverKind.Reports => Plural.RuCount(count, "запись", "записи", "записей"),
        SaverKind.Meetings => Plural.RuCount(count, "встреча", "встречи", "встреч"),
        _ => Plural.RuCount(count, "звонок", "звонка", "звонков"),
    };
    public override string SaverHint(SaverKind kind) => kind switch
    {
        SaverKind.Questions => "Время тем, где отвечали руками. Сделайте из\u00A0ответов статьи: дальше ответит база.",
        SaverKind.Reports => "Время с\u00A0целью «отчёты». Показатели в\u00A0комнате клиент видит сам.",
        SaverKind.Meetings => "Время с\u00A0целью «встречи» в\u00A0день встречи, после которой ничего не\u00A0решено и\u00A0не\u00A0поручено.",
        _ => "Длительность звонков, после которых не\u00A0осталось ни\u00A0задачи, ни\u00A0решения.",
    };
    public override string Saved => "Сэкономило Звено";
    public override string SavedFoot => "посчитанное × допущение";
    public override string SavedNothing => "За\u00A0месяц считать нечего";
    public override string SavedHint => "Сколько раз\u00A0— посчитано, сколько минут на\u00A0раз\u00A0— допущение агентства:";
}

namespace Zveno.Platform;

sealed class PlatformTextRu : PlatformText
{
    public override string NotFound => Typography.Ru("Такой страницы нет. Возможно, её убрали или в адресе ошибка.");
    public override string Forbidden => Typography.Ru("У вас нет прав на это действие. Попросите руководителя или того, кто ведёт проект.");
    public override string TooManyAttempts(int minutes) =>
        Typography.Ru($"Слишком много попыток. Попробуйте снова через {Plural.RuCount(minutes, "минуту", "минуты", "минут")}.");

    public override string SessionEnded => Typography.Ru("Вы вышли или сеанс закончился. Войдите снова: набранное не пропадёт.");
    public override string ClientSees => "Клиент видит";
    public override string ClientSeesHint => "Это показывает комната клиента. На\u00A0чём знака нет, то видит только команда.";
    public override string FileTooLarge(string name, string limit) => Typography.Ru($"Файл «{name}» слишком большой. Можно до {limit}.");
    public override string FileEmpty(string name) => Typography.Ru($"Файл «{name}» пустой. Выберите другой.");
    public override string FileKindNotAccepted(string name) =>
        Typography.Ru($"Файлы такого вида не принимаем: «{name}». Подойдут документы, картинки, видео и архивы.");

    public override string FileUnreadable(string name) => Typography.Ru($"Не удалось прочитать файл «{name}». Проверьте, что он открывается, и пришлите снова.");
    public override string TextTooLong(int limit, int actual) =>
        Typography.Ru($"Слишком длинно: {Characters(actual)}, а можно до {limit.ToString("N0", Language.Ru.Numbers)}. Сократите или приложите файлом.");

    public override string Required => Typography.Ru("Заполните это поле.");
    public override string BadDate => Typography.Ru("Такой даты нет. Напишите, например, 27.11.2026.");
    public override string BadTime => Typography.Ru("Такого времени нет. Напишите, например, 15:30.");
    public override string BadNumber => Typography.Ru("Здесь нужно число, например 12,5.");
    public override string BadMoney => Typography.Ru("Здесь нужна сумма, например 1 234,50.");
    public override string BadEmail => Typography.Ru("Не похоже на адрес почты. Напишите, например, ira@example.ru.");
    public override string BadAddress => Typography.Ru("Не похоже на ссылку. Она начинается с https://.");
    public override string BadChoice => Typography.Ru("Выберите одно из предложенного.");
    public override string ChangedMeanwhile => Typography.Ru("Пока вы писали, это изменил кто-то другой. Посмотрите, что стало, и сохраните ещё раз.");
    public override string SentBefore => Typography.Ru("Это уже отправлено, но с другим содержанием. Обновите страницу и проверьте.");
    public override string ForgedRequest => Typography.Ru("Запрос пришёл не с нашей страницы. Обновите её и повторите.");
    public override string Busy => Typography.Ru("Сейчас слишком много работы. Повторите через минуту.");
    public override string Offline => Typography.Ru("Нет связи с сервером. Набранное сохранено на этой странице.");
    public override string ServerError(string trace) => Typography.Ru($"У нас что-то сломалось, и мы это уже записали. Повторите; если не поможет, назовите номер {trace}.");

    public override string Save => "Сохранить";
    public override string Saved => "Сохранено";
    public override string Cancel => "Отмена";
    public override string Undo => "Вернуть";
    public override string Delete => "Удалить";
    public override string Edit => "Изменить";
    public override string Add => "Добавить";
    public override string Create => "Создать";
    public override string Close => "Закрыть";
    public override string Back => "Назад";
    public override string Next => "Дальше";
    public override string Send => "Отправить";
    public override string Copy => "Скопировать";
    public override string Copied => "Скопировано";
    public override string Open => "Открыть";
    public override string Download => "Скачать";
    public override string Export => "Выгрузить";
    public override string ExportXlsx => "Книга Excel (XLSX)";
    public override string ExportCsv => "Таблица CSV";
    public override string Archive => "В\u00A0архив";
    public override string Restore => "Вернуть из\u00A0архива";
    public override string Retry => "Повторить";
    public override string Search => "Поиск";
    public override string NothingFound => "Ничего не\u00A0нашлось";
    public override string ShowMore => "Показать ещё";
    public override string Loading => "Загружаем…";
    public override string Yes => "Да";
    public override string No => "Нет";
    public override string All => "Все";
    public override string None => "Нет";
    public override string Today => "Сегодня";
    public override string Yesterday => "Вчера";
    public override string Tomorrow => "Завтра";
    public override string SignIn => "Войти";
    public override string SignOut => "Выйти";
    public override string Settings => "Настройки";
    public override string Home => "На\u00A0главную";
    public override string TargetIs(string value) => $"цель {value}";
    public override string ChartLabel(string name, string from, string first, string to, string last, string? target) => Typography.Ru($"{name}: {from} {first}, {to} {last}{(target is null ? "" : $", цель {target}")}");

    static string Characters(int n) => Plural.RuCount(n, "знак", "знака", "знаков");
}

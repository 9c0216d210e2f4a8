namespace Zveno.Platform;

sealed class WebTextRu : WebText
{
    public override string ProductName => "Звено";
    public override string SkipToContent => "К содержанию";
    public override string Navigation => "Разделы";
    public override string RequestTooLarge => "Слишком много данных сразу. Ничего не сохранено; пришлите меньше или частями.";
    public override string BadRequest => "Запрос не читается: проверьте, что это JSON или поля формы. Ничего не сохранено.";
    public override string WrongVerb => "Этот адрес не принимает такой HTTP-метод. Какие принимает, сказано в заголовке Allow.";
    public override string WrongContentType => "Пришлите JSON (application/json) или форму (application/x-www-form-urlencoded, multipart/form-data). Ничего не сохранено.";
    public override string ProblemTitle(int status) => status switch
    {
        400 or 415 => "Запрос не читается",
        401 => "Нужен вход",
        403 => "Не разрешено",
        404 => "Не найдено",
        405 => "Не тот метод",
        409 => "Уже иначе",
        413 => "Слишком много",
        422 => "Отказ",
        429 => "Слишком часто",
        _ => "Не получилось",
    };
    public override string BadField(string field) => field.Length == 0 ? "Одно из полей не читается. Ничего не сохранено." : $"Поле «{field}» пустое или не читается. Ничего не сохранено.";
    public override string NoneOfFields(string known) => $"Ни одного из присланных полей здесь нет; бывают: {known}. Ничего не сохранено.";
    public override string NotUtf8 => "Запрос не в UTF-8, его буквы не прочитать. Перекодируйте и пришлите снова. Ничего не сохранено.";
    public override string BadZone => "Такого часового пояса нет. Выберите из списка, например Europe/Moscow.";
    public override string BadHours => "Часы работы не читаются. Напишите, например, «1-5 10:00-19:00».";
    public override string PaletteLabel => "Поиск и команды";
    public override string PalettePlaceholder => "Задача, клиент, человек или команда";
}

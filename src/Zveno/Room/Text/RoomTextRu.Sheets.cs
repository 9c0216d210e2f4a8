using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string SheetsFile => "комната";
    public override string SheetName(RoomSheetKind kind) => kind switch { RoomSheetKind.Client => "Клиент", RoomSheetKind.Backlog => "Бэклог", RoomSheetKind.Work => "В\u00A0работе", RoomSheetKind.Schedule => "План-график", _ => "Показатели" };
    public override string SheetClient => "Клиент";
    public override string SheetAgency => "Агентство";
    public override string SheetIncluded => "Часов в\u00A0пакете";
    public override string SheetCarried => "Перенесено часов";
    public override string SheetSpent => "Потрачено часов";
    public override string SheetSpentIn(string month) => $"Часов за\u00A0{month}";
    public override string SheetLeft => "Осталось часов";
    public override string SheetChanged => "Обновлено";
    public override string SheetWhat => "Что";
    public override string SheetValue => "Значение";
    public override string SheetProject => "Проект";
    public override string SheetTask => "Задача";
    public override string SheetState => "Состояние";
    public override string SheetAsked => "Попросили";
    public override string SheetForecast => "Прогноз";
    public override string SheetMetric => "Показатель";
    public override string SheetUnit => "Единица";
    public override string SheetTarget => "Цель";
    public override string SheetDay => "День";
    public override string SheetLags => "отстаёт";
    public override string SheetsBook => "Таблица Excel";
    public override string SheetsBookHint => Typography.Ru("Пять листов: клиент, бэклог, в работе, план-график, показатели. Даты и числа в ней настоящие: их можно складывать и сортировать.");
    public override string SheetsGet => "Скачать таблицу";
    public override string SheetsPin => Typography.Ru("Ваша ссылка спрашивает код, а таблицы и календари ввести его не могут. Попросите у менеджера ссылку компании.");
    public override string SheetsLive => "Живая Google Таблица";
    public override string SheetsLiveHint => Typography.Ru("Вставьте формулу в первую ячейку пустого листа: данные сами обновляются примерно раз в час.");
    public override string TableHint => Typography.Ru("Для таблицы и календаря есть отдельный адрес: по нему только читают, и его можно закрыть, не трогая вашу ссылку. Сама ссылка в таблицу не попадает.");
    public override string TableThere(string when) => Typography.Ru($"Адрес сделан {when} и работает. Показать его ещё раз нельзя, можно сделать новый: старый тогда закроется.");
    public override string TableMake => Typography.Ru("Сделать адрес для таблицы");
    public override string TableMakeAgain => Typography.Ru("Сделать новый адрес");
    public override string TableClose => Typography.Ru("Закрыть адрес");
    public override string TableOnce => Typography.Ru("Адрес готов. Он показывается один раз: скопируйте формулы сейчас.");
    public override string SheetsCalendar => "Сроки в\u00A0календаре";
    public override string SheetsCalendarHint => Typography.Ru("Подпишитесь, и сроки появятся в вашем календаре. Google обновляет такие календари раз в 8–24 часа, телефоны чаще.");
    public override string SheetsAddress => "Адрес календаря";
    public override string SheetsSubscribe => "Подписаться";
}

namespace Zveno.Hours;

sealed class HoursMoneyTextRu : HoursMoneyText
{
    public override string Title => "Часы";
    public override string Saved => "Сохранено";
    public override string Rounding => "Округление";
    public override string RoundingHint => "Так записи считаются в\u00A0пакете, отчётах и\u00A0комнате клиента. Измеренное время остаётся как было; прежние записи не\u00A0меняются.";
    public override string RoundTo => "До";
    public override string RoundedTo(string step) => $"До {step}";
    public override string Reminds => "Напоминать о\u00A0незаписанных часах за\u00A0полчаса до\u00A0конца рабочего дня";
    public override string PauseAfter => "Спрашивать о\u00A0перерыве через, минут";
    public override string PauseAfterHint => "Таймер идёт, а\u00A0человека в\u00A0Звене не\u00A0видно: вернувшись, он увидит вопрос, не\u00A0снять\u00A0ли перерыв. Само ничего не\u00A0снимается. 0\u00A0— не\u00A0спрашивать.";
    public override string RoundUp => "Вверх: начатый шаг\u00A0— целиком";
    public override string Rates => "Себестоимость часа";
    public override string RatesHint => "Видят и\u00A0меняют только директор и\u00A0руководитель; клиенты\u00A0— никогда. Ставка действует с\u00A0названного дня.";
    public override string NoRate => "не\u00A0задана";
    public override string RateFrom(string price, string day) => $"{price} с\u00A0{day}";
    public override string RateOf(string name) => $"Себестоимость часа: {name}";
    public override string RateSince => "С\u00A0какого дня";
    public override string Profit => "Прибыльность";
    public override string ProfitHint => "Цена пакетов и\u00A0часы сверх них минус себестоимость часов. По\u00A0услугам и\u00A0людям цена месяца делится по\u00A0их часам.";
    public override string By(ProfitBy by) => by switch { ProfitBy.Project => "Проекты", ProfitBy.Service => "Услуги", ProfitBy.Person => "Люди", _ => "Клиенты" };
    public override string Earned => "Продано";
    public override string Cost => "Себестоимость";
    public override string ProfitWord => "Прибыль";
    public override string Margin => "Маржа";
    public override string Hour => "За\u00A0час";
    public override string NoService => "Без услуги";
    public override string Unpriced(string hours) => $"Без себестоимости часа: {hours}. В\u00A0расходы они не\u00A0вошли.";
}

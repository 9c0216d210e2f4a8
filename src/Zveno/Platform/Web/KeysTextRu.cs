namespace Zveno.Platform;

sealed class KeysTextRu : KeysText
{
    public override string Title => "Клавиши";
    public override string Going => "Перейти";
    public override string Layout => Typography.Ru("Раскладка не важна: «у» на русской — то же, что e. Пока вы печатаете, клавиши молчат.");
    public override string Menu => "Меню карточки";
    public override string Of(KeyPlace place) => place switch { KeyPlace.Card => Typography.Ru("Карточка в фокусе, под указателем или открытая"), KeyPlace.Board => Typography.Ru("Доска, календарь, таблица"), KeyPlace.Gantt => "Гант", KeyPlace.Inbox => "Входящие", KeyPlace.StandUp => "Планёрка", _ => "Везде" };
    public override string Palette => Typography.Ru("поиск и команды");
    public override string Undo => Typography.Ru("отменить последнее; ещё раз — шаг до него");
    public override string Search => "поиск";
    public override string Make => "создать";
    public override string Help => "эта подсказка";
    public override string Composer => Typography.Ru("ответ клиенту или заметка команды");
    public override string Close => "закрыть, отменить";
    public override string Walk => Typography.Ru("по карточкам и строкам");
    public override string Open => "открыть карточку";
    public override string Lift => Typography.Ru("взять карточку; стрелки несут, пробел кладёт, Esc возвращает");
}

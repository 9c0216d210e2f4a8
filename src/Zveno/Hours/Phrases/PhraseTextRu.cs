namespace Zveno.Hours;

sealed class PhraseTextRu : PhraseText
{
    public override string Title => "Заготовки описаний";
    public override string Hint => "Предлагаются, когда пишут время: у\u00A0идущего таймера, в\u00A0неделе и\u00A0в\u00A0палитре. Общие\u00A0— всем, проектные\u00A0— к\u00A0часам своего проекта.";
    public override string None => "Общих заготовок пока нет";
    public override string One => "Заготовка";
    public override string New => "Новая заготовка";
    public override string Example => "Созвон с\u00A0клиентом";
    public override string Where => "Где предлагать";
    public override string Everywhere => "Во\u00A0всех проектах";
    public override string Remove(string text) => $"Убрать заготовку «{text}»";
    public override string Removed(string text) => $"Заготовка «{text}» убрана";
    public override string NotYours => "Общие заготовки пишут директор и\u00A0руководитель, проектные\u00A0— ещё и\u00A0те, кто говорит с\u00A0клиентами.";
    public override string Enough(int most) => $"Больше {most} заготовок в\u00A0одном списке никто не\u00A0прочтёт: уберите ненужные.";
    public override string IsThere(string text) => $"Заготовка «{text}» уже есть.";
    public override string OnWhatWorked => "Что делаете";
}

namespace Zveno.Views;

sealed partial class ViewsTextRu
{
    public override string NotAView => "Такого вида нет: сохраняется таблица, доска, календарь или загрузка.";
    public override string NotYourView => "Этот вид сохранил другой человек: сохраните свой под другим названием.";
    public override string TooManyWords(int most) => $"Отбор длиннее {most} знаков: уберите что-нибудь.";
    public override string SharedView => "Общий вид агентства";
    public override string ViewName => "Название вида";
    public override string Rename => "Переименовать";
    public override string ShareView => "Показать всем";
    public override string KeepToMyself => "Оставить себе";
    public override string RemoveView => "Убрать вид";
    public override string SaveView => "Сохранить вид";
    public override string ForAll => "для всех";
    public override string SavedView(string name) => $"Вид «{name}»";
    public override string Saved(string name) => $"Вид «{name}» сохранён";
    public override string SavedAgain(string name) => $"Вид «{name}» изменён";
    public override string Removed(string name) => $"Вид «{name}» убран";
    public override string Columns => "Колонки";
    public override string Earlier => "Раньше";
    public override string Later => "Позже";
}

namespace Zveno.Views;

sealed partial class ViewsTextRu
{
    public override string NotAView => "Такого вида нет: сохраняется таблица, доска, календарь или загрузка.";
    public override string NotYourView => "Этот вид сохранил другой человек: сохраните свой под другим названием.";
    public override string TooManyWords(int most) => $"Отбор длиннее {most} знаков: уберите что-нибудь.";
}

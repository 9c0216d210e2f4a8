using Zveno.Hours;

namespace Zveno.Views;

sealed partial class ViewsTextRu
{
    public override string Load => "Загрузка";
    public override string LoadOfPeople => "Загрузка людей";
    public override string LoadLead => "Что осталось сделать, разложено по\u00A0рабочим дням до\u00A0срока; потраченное стоит там, где потрачено.";
    public override string WeeksBefore => "На четыре недели раньше";
    public override string WeeksAfter => "На четыре недели позже";
    public override string Person => "Сотрудник";
    public override string WeekSum => "Σ";
    public override string Overloaded => "перегрузка";
    public override string KeyOver => "больше дня или недели";
    public override string KeyTight => "больше 85\u00A0% недели";
    public override string KeyOff => "не\u00A0работает";
    public override string NextRed => "К перегрузке";
    public override string DaysOfWeek => "Дни недели";
    public override string KeyNextRed => "К следующей перегрузке";
    public override string HandOver => "Передать…";
    public override string NothingThatDay => "На этот день ничего не\u00A0приходится.";
    public override string DragToPerson => "Перетащите задачу на имя другого человека или выберите, кому передать.";
    public override string WeekFrom(DateOnly monday) => $"с\u00A0{monday.Day}.{monday.Month:00}";
    public override string OfCapacity(string load, string capacity) => $"{load} из\u00A0{capacity}";
    public override string LeftToDo(string hours) => $"осталось {hours}";
    public override string SpentAlready(string hours) => $"из\u00A0них потрачено {hours}";
    public override string HandedTo(string task, string person) => $"{task}: исполнитель теперь {person}";

    public override string Apart(LoadApart why) => why switch
    {
        LoadApart.Overdue => "Просрочено: ни\u00A0в\u00A0один день не\u00A0попадает",
        LoadApart.NoDue => "Без срока",
        _ => "Без оценки",
    };
}

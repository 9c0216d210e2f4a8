namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string ApprovalsTitle => "Ждёт вашего согласования";
    public override string Agree => "Согласовать";
    public override string Return => "Вернуть с\u00A0замечаниями";
    public override string ReturnLabel => "Что изменить";
    public override string ReturnSend => "Вернуть";
    public override string Showing(int number) => $"{number}-я\u00A0версия";
    public override string ApprovalAnswered(bool agreed, string? who, string when) => agreed ? $"Согласовано: {who ?? "вы"}, {when}." : $"Возвращено: {who ?? "вы"}, {when}.";
    public override string WishUp(string wish) => wish.Length == 0 ? "Выше" : $"Выше: {wish}";
    public override string WishDown(string wish) => wish.Length == 0 ? "Ниже" : $"Ниже: {wish}";
}

namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string SaidPutOff => "Отложено в\u00A0бэклог";
    public override string SaidTakenUp(string stage) => $"Взято в\u00A0работу: «{stage}»";
    public override string GoesWithItsTask(string number) => $"{number}\u00A0— подзадача: она там\u00A0же, где её задача.";
    public override string DoneAlready(string number) => $"{number} уже готова: в\u00A0бэклог уходит то, что ещё делать.";
}

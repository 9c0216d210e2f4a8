namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string MaybeAnswer => "Может быть, это ответ";
    public override string ItIs => "Да, это ответ";
    public override string GladToHelp => "Хорошо! Если останутся вопросы, напишите.";
}

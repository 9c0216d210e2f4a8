namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string ColleagueChange => "A colleague for the room";
}

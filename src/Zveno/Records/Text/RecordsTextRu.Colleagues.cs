using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string ColleagueChange => Typography.Ru("Зовут коллегу в комнату");
}

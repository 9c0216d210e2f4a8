namespace Zveno.Hours;

sealed class OpennessTextRu : OpennessText
{
    public override string Title => "Клиент видит часы";
    public override string ByTask => "По\u00A0задачам: сколько на\u00A0каждую ушло за\u00A0месяц.";
    public override string ByEntrySince(string day) => $"По\u00A0записям с\u00A0{day}: день, сколько и\u00A0что сделано.";
    public override string ByEntry => "Показывать каждую запись с\u00A0описанием";
    public override string Since => "С\u00A0какого дня";
    public override string Hint => "Описания с\u00A0этого дня прочтёт клиент. Имён, видов часов и\u00A0скрытых задач он не\u00A0увидит; раньше этого дня\u00A0— только по\u00A0задачам.";
    public override string Saved => "Сохранено";
    public override string TooEarly(string day) => $"Открыть по\u00A0записям можно с\u00A0{day}: прежние описания писались не\u00A0для клиента.";
    public override string ClientReads => "описание читает клиент";
    public override string ShowTransfer => "Показать клиенту вместе с\u00A0причиной";
    public override string TransferShown => "Клиент видит";
    public override string TransferHidden => "Клиент не\u00A0видит";
}

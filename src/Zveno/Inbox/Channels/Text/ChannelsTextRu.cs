using Zveno.Platform;

namespace Zveno.Inbox;

sealed class ChannelsTextRu : ChannelsText
{
    public override string OnlyWhoLeads => Typography.Ru("Каналы настраивают директор и руководитель аккаунтов.");
    public override string GroupIsNoPerson => Typography.Ru("Это группа, а не человек. Выберите, какого она клиента.");
    public override string PersonIsNoGroup => Typography.Ru("Это человек, а не группа. Выберите, кто из контактных лиц.");
    public override string AddressOfArchived => Typography.Ru("Этот контакт в архиве. Верните его или выберите другого.");
    public override string AddressIsKnown => Typography.Ru("Уже известно, кто это. Обновите страницу.");
    public override string DeliveryIsUnderWay => Typography.Ru("Это сообщение уже в пути или дошло. Обновите страницу.");
    public override string DoesNotAnswer(string trouble, string words) => Typography.Ru($"Проверить не удалось: {trouble} ({words}). Ничего не изменилось.");
    public override string Works(string name) => Typography.Ru($"Канал «{name}» отвечает.");
    public override string Title => "Каналы";
    public override string Sub => Typography.Ru("Откуда клиенты пишут и куда уходят ответы. Красный огонёк значит, что канал молчит или не работает и на него надо посмотреть.");
    public override string List => Typography.Ru("Подключённые каналы");
    public override string None => Typography.Ru("Каналов пока нет");
    public override string NoneText => Typography.Ru("Вопросы из комнат клиентов приходят и так. Подключите мессенджер или почту, и они придут сюда же.");
    public override string Add => Typography.Ru("Подключить");
    public override string Unknown => Typography.Ru("Кто это?");
    public override string UnknownHint => Typography.Ru("Эти отправители пока ничьи. Скажите, кто они: всё, что они написали, придёт во входящие, и пойдут часы ответа.");
    public override string WhoIsIt => Typography.Ru("Кто это из контактных лиц");
    public override string WhoseGroup => Typography.Ru("Чья это группа");
    public override string NameIt => Typography.Ru("Это он");
    public override string Ignore => Typography.Ru("Не для нас");
    public override string ParkedTitle => Typography.Ru("Не удалось прочитать");
    public override string ParkedHint => Typography.Ru("Это пришло, но прочитать его не получилось. Оно сохранено целиком, остальные сообщения идут своим чередом.");
    public override string ReadAgain => Typography.Ru("Прочитать ещё раз");
    public override string Gone => Typography.Ru("удалённый канал");
    public override string Test => "Проверить";
    public override string Pause => "Приостановить";
    public override string Resume => "Продолжить";
    public override string Remove => "Убрать";
    public override string RemoveSure(string name) => Typography.Ru($"Убрать канал «{name}»? Переписка останется, но новые сообщения оттуда приходить не будут.");
    public override string NotSeen => Typography.Ru("ещё не отвечал");
    public override string Seen(string ago) => Typography.Ru($"отвечал {ago}");
    public override string Since(string when) => Typography.Ru($"с {when}");
    public override string Messages(int n) => Typography.Ru(Plural.RuCount(n, "сообщение", "сообщения", "сообщений"));
    public override string Kind(TopicChannel kind) => kind switch { TopicChannel.Mail => "Почта", TopicChannel.Telegram => "Telegram", _ => "Комната" };
    public override string Light(ChannelLight light) => Typography.Ru(light switch { ChannelLight.Green => "работает", ChannelLight.Amber => "проверяем", ChannelLight.Red => "не работает", _ => "приостановлен" });
    public override string Trouble(ChannelTrouble trouble) => Typography.Ru(trouble switch { ChannelTrouble.Unreachable => "не отвечает", ChannelTrouble.Refused => "не принимает ключ", ChannelTrouble.Contested => "этим же ключом получает кто-то ещё", _ => "ошибка" });
    public override string Part(PartKind kind, string? words = null) => Typography.Ru((kind switch { PartKind.Photo => "фото", PartKind.Video => "видео", PartKind.Voice => "голосовое сообщение", PartKind.Audio => "аудио", PartKind.File => "файл", PartKind.Sticker => "стикер", PartKind.Contact => "контакт", PartKind.Place => "место", PartKind.Poll => "опрос", _ => "сообщение особого вида" }) + (string.IsNullOrWhiteSpace(words) ? "" : $": {words}"));
    public override string TooLarge(string name, string? size, string channel) => Typography.Ru($"{name}{(size is null ? "" : $", {size}")}: {channel} отдаёт файлы до 20 МБ, попросите прислать ссылкой");
    public override string NotHad(string name) => Typography.Ru($"файл {name} получить не удалось");
    public override string State(DeliveryState state) => Typography.Ru(state switch { DeliveryState.Queued => "в очереди", DeliveryState.Sending => "отправляется", DeliveryState.Sent => "отправлено", DeliveryState.Failed => "не отправлено", _ => "неизвестно, дошло ли" });
    public override string SendAgain => Typography.Ru("Отправить ещё раз");
    public override string DidArrive => Typography.Ru("Дошло");
    public override string LookThere => Typography.Ru("Ответа от канала не было. Посмотрите, есть ли сообщение у клиента, и решите.");
    public override string Edited(string when) => Typography.Ru($"изменено {when}");
    public override string AtFirst => Typography.Ru("Сначала было");
    public override string InReply(string words) => Typography.Ru($"в ответ на: {words}");
    public override string UnknownCount(int n) => Typography.Ru($"{Plural.RuCount(n, "отправитель", "отправителя", "отправителей")} без имени: скажите, кто это");
}

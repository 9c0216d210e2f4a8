using Zveno.Platform;

namespace Zveno.Inbox;

sealed class OpenTextRu : OpenText
{
    public override string Hint => Typography.Ru("Любой мессенджер через вашу программу: она приносит сообщения клиентов на адрес, который вы получите здесь, и принимает ответы на своём. Подписываются они одним секретом. Формат и пример на страницу лежат в docs/open-channel.md.");
    public override string Address => "Куда приносить ответы";
    public override string AddressHint => Typography.Ru("Адрес вашей программы, начинается с https://");
    public override string NameHint => Typography.Ru("Пусто: имя сервера из адреса.");
    public override string Connect => Typography.Ru("Создать канал");
    public override string Settings => Typography.Ru("Адреса и секрет");
    public override string Door => Typography.Ru("Куда приносить сообщения");
    public override string Secret => Typography.Ru("Секрет канала");
    public override string NewSecret => Typography.Ru("Новый секрет");
    public override string NewSecretSure => Typography.Ru("Создать новый секрет? Подписанное старым с этой минуты не принимается.");
    public override string Ready(string name) => Typography.Ru($"Канал «{name}» создан.");
    public override string Once => Typography.Ru("Скопируйте адрес для сообщений и секрет сейчас: секрет больше не покажем.");
    public override string NoWebhook => Typography.Ru("Это не адрес, куда можно приносить ответы. Пример: https://bridge.agency.ru/zveno");
    public override string WrongSignature => Typography.Ru("Подпись не от этого тела и не от секрета этого канала.");
    public override string AnotherTime => Typography.Ru("Подписано больше пяти минут назад или вперёд. Поправьте часы и подпишите заново.");
    public override string Rests => Typography.Ru("Канал на паузе. Принесите позже.");
    public override string Unread(string why) => Typography.Ru($"Сообщение не прочитать: {why}");
}

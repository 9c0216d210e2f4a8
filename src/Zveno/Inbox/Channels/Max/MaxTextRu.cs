using Zveno.Platform;

namespace Zveno.Inbox;

sealed class MaxTextRu : MaxText
{
    public override string Hint => Typography.Ru("Создайте бота на платформе MAX для партнёров и вставьте сюда его токен. Чтобы бот видел сообщения чата, добавьте его туда администратором.");
    public override string NoToken => Typography.Ru("Это не похоже на токен бота MAX. Скопируйте его целиком из настроек бота.");
    public override string NoBot => Typography.Ru("Бот MAX ещё не подключён.");
    public override string LinkOf(string name) => Typography.Ru($"Ссылка для MAX: {name}");
}

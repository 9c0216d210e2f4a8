using Zveno.Platform;

namespace Zveno.Inbox;

sealed class MailboxTextRu : MailboxText
{
    public override string MailboxHint => Typography.Ru("Письма, которые придут в этот ящик с этой минуты, станут сообщениями, а ответы уйдут с его адреса. В самом ящике ничего не изменится, даже отметки о прочтении.");
    public override string MailboxAddress => "Адрес ящика";
    public override string MailboxPassword => Typography.Ru("Пароль для приложений");
    public override string MailboxMore => Typography.Ru("Порты, шифрование, папка");
    public override string ImapHost => "Сервер IMAP";
    public override string ImapPort => "Порт IMAP";
    public override string ImapTls => "Шифрование IMAP";
    public override string SmtpHost => "Сервер SMTP";
    public override string SmtpPort => "Порт SMTP";
    public override string SmtpTls => "Шифрование SMTP";
    public override string MailboxUser => Typography.Ru("Имя для входа");
    public override string MailboxUserHint => Typography.Ru("Пусто: сам адрес.");
    public override string MailboxFolder => "Папка";
    public override string Fingerprint => Typography.Ru("Отпечаток сертификата (SHA-256)");
    public override string FingerprintHint => Typography.Ru("Нужен, только если сервер подписал сертификат сам.");
    public override string IsToken => Typography.Ru("Вместо пароля токен OAuth (XOAUTH2)");
    public override string Renewal => Typography.Ru("Обновлять доступ самим (OAuth)");
    public override string RenewalHint => Typography.Ru("Токен доступа живёт от часа до нескольких. По токену обновления новый берётся вовремя, и ящик работает дальше.");
    public override string TokenUrl => "Адрес токенов";
    public override string TokenUrlHint => Typography.Ru("Выберите почту или укажите её собственный адрес.");
    public override string ClientId => "Идентификатор приложения (client_id)";
    public override string ClientSecret => "Секрет приложения (client_secret)";
    public override string RefreshToken => "Токен обновления (refresh token)";
    public override string BadTokenUrl => Typography.Ru("Это не адрес, где дают токены. Пример: https://oauth.yandex.ru/token");
    public override string NoRefreshToken => Typography.Ru("Чтобы обновлять доступ, нужен токен обновления.");
    public override string NoPassword => Typography.Ru("Введите пароль ящика или токен, по которому обновлять доступ.");
    public override string Plus => Typography.Ru("Сервер принимает письма на имя+что-угодно@ в этот же ящик. Тогда ответ клиента найдёт тему и по адресу.");
    public override string ChannelName => Typography.Ru("Название канала");
    public override string MailboxNameHint => Typography.Ru("Видно клиенту как имя отправителя. Пусто: адрес ящика.");
    public override string ConnectMailbox => Typography.Ru("Проверить и подключить");
    public override string NoMailbox => Typography.Ru("Это не похоже на адрес почты. Пример: desk@agency.ru");
    public override string Tls(MailTls tls) => tls switch { MailTls.Implicit => Typography.Ru("TLS сразу"), MailTls.StartTls => "STARTTLS", _ => Typography.Ru("без шифрования") };
    public override string Quote => "Цитата";
    public override string Signature => "Подпись";
}

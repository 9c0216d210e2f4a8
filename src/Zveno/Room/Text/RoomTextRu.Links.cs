using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string NeutralTitle => "Комната клиента";
    public override string NeutralText => Typography.Ru("Откройте ссылку в браузере.");
    public override string PinTitle => "Введите код";
    public override string PinLabel => Typography.Ru("Код из 4–8 цифр, его назвал ваш менеджер");
    public override string PinOpen => "Открыть";
    public override string WrongPin => Typography.Ru("Код не подошёл. После пяти ошибок подряд ввод закрывается на 15 минут.");
    public override string AsksPin => Typography.Ru("Комната закрыта кодом.");
    public override string SharedReadsOnly => Typography.Ru("По этой ссылке комнату только читают. Чтобы спросить или согласовать, попросите у вашего менеджера личную ссылку.");
    public override string PinForgotten => "Браузер не\u00A0сохранил код. Разрешите этому сайту cookie и\u00A0введите код ещё раз.";
}

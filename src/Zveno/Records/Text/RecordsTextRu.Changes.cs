using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string MessageChange => "Сообщение клиента";
    public override string RoomChange => Typography.Ru("Написали в комнате");
    public override string FileChange => "Новые файлы";
    public override string WishChange => "Пожелание";
    public override string DateChange => "Срок сдвинут";
    public override string OverdueChange => "Просрочено";
    public override string DeliveryChange => Typography.Ru("Не доставлено");
    public override string SenderChange => "Незнакомый отправитель";
    public override string MailChange => Typography.Ru("Письмо ничьё");
    public override string ChangesTitle => "Что изменилось";
    public override string ChangesNav => "Изменения";
    public override string ChangesLead => Typography.Ru("Всё, что пришло и сдвинулось. Каждая строка кончается одним из четырёх: отвечено, назначено, записано или ничего не нужно. Что сделано само, уходит само. Клавиши для первой строки: Y, O, S, U.");
    public override string ChangeViewName(ChangeView view) => view switch { ChangeView.Mine => "Мои", ChangeView.Ended => "Разобранные", _ => "Ждут" };
    public override string ChangeKindLabel => "Вид";
    public override string AllKinds => "Все виды";
    public override string AllClients => "Все клиенты";
    public override string NoChanges => "Всё разобрано";
    public override string NoChangesText => Typography.Ru("Новое появится здесь само.");
    public override string OnlyFirst(int rows) => Typography.Ru($"Показаны первые {rows}.");
    public override string EndName(ChangeEnd end) => end switch { ChangeEnd.Answered => "отвечено", ChangeEnd.Assigned => "назначено", ChangeEnd.Recorded => "записано", _ => Typography.Ru("ничего не нужно") };
    public override string ByAct => "само";
    public override string Assign => "назначить";
    public override string ReopenChange => Typography.Ru("Вернуть");
    public override string ChangeEndedSaid(ChangeEnd end) => Typography.Ru($"Разобрано: {EndName(end)}");
    public override string HandShift => "Передать смену";
    public override string HandShiftTo => "Кому";
    public override string HandShiftButton(int open) => Typography.Ru($"Передать: ждут {open}");
    public override string ShiftWords => Typography.Ru("На что смотреть");
    public override string ShiftLine(string from, string to, string when, int open, int late) => Typography.Ru($"Смена: {from} → {to}, {when}. Ждали {open}, просрочено тем {late}.");
    public override string ShiftAcceptedAt(string when) => Typography.Ru($"принята {when}");
    public override string AcceptShift => "Принять смену";
    public override string ShiftWaits => Typography.Ru("ещё не принята");
    public override string ShiftHandedSaid(int open) => Typography.Ru($"Смена передана, ждут: {open}");
    public override string KeyAnswered => Typography.Ru("изменение: отвечено");
    public override string KeyAssign => Typography.Ru("изменение: назначить");
}

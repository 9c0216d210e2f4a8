using Zveno.Platform;

namespace Zveno.Exchange;

public sealed partial class ExchangeTextRu
{
    public override string Undo => "Отменить импорт…";
    public override string UndoTitle => "Отменить импорт";
    public override string UndoWords => "Всё, что пришло и\u00A0чего с\u00A0тех пор никто не касался, исчезнет. Карточки, над которыми уже работали, уйдут в\u00A0архив: часы, заметки и\u00A0переписка останутся.";
    public override string UndoNow => "Отменить импорт";
    public override string Undoing => "Отменяем импорт";
    public override string UndoingWords => "Страницу можно закрыть. Импорт отменится целиком или останется как был.";
    public override string UndoFailed(string? again) => again is null
        ? "Отменить не получилось, ничего не изменилось. Попробуйте ещё раз."
        : $"Отменить не получилось, ничего не изменилось. Попробуем сами в\u00A0{again}.";
    public override string Undone(string? when, string? who) => $"Импорт отменён{(when is null ? "" : $" {when}")}{(who is null ? "" : $", {who}")}.";
    public override string UndoneHead => "Что отменено";
    public override string KeptHead => "Осталось";
    public override string KeptWords => "Этих карточек касались после импорта. Они в\u00A0архиве своего проекта, оттуда их можно вернуть.";
    public override string KeptMore(int n) => $"и\u00A0ещё {Cards(n)}";
    public override string Why(Touch touch) => touch switch
    {
        Touch.Hours => "есть время",
        Touch.Note => "есть заметка",
        Touch.File => "добавлен файл",
        Touch.Tied => "связана с\u00A0другими",
        Touch.Carried => "перенесена в\u00A0другой проект, осталась там",
        _ => "изменена",
    };

    public override IReadOnlyList<string> WhatWent(UndoReport report) =>
    [
        .. new (int Count, string Said)[]
        {
            (report.Cards, $"{Cards(report.Cards)}: удалены со всем, что пришло с\u00A0ними."),
            (report.KeptCount, $"{Cards(report.KeptCount)}: остались, потому что их касались."),
            (report.Restored, $"{Plural.RuCount(report.Restored, "вещь, которую изменил импорт, снова как была", "вещи, которые изменил импорт, снова как были", "вещей, которые изменил импорт, снова как были")}."),
            (report.Parts, $"{Plural.RuCount(report.Parts, "заметка, ссылка или чек-лист снята", "заметки, ссылки и чек-листа сняты", "заметок, ссылок и чек-листов сняты")} с\u00A0карточек, которые были здесь раньше."),
            (report.Stages, $"{Plural.RuCount(report.Stages, "этап", "этапа", "этапов")}: удалены, в\u00A0них ничего не осталось."),
            (report.Labels, $"{Plural.RuCount(report.Labels, "метка", "метки", "меток")}: удалены, их больше нет ни на одной карточке."),
        }.Where(x => x.Count > 0).Select(x => x.Said),
        .. report.Projects.Select(x => x.Is switch
        {
            ProjectEnd.Gone => $"Проект «{x.Name}» удалён: в\u00A0нём ничего не осталось.",
            ProjectEnd.Archived => $"Проект «{x.Name}» в\u00A0архиве: в\u00A0нём осталось только то, чего касались.",
            _ => $"Проект «{x.Name}» остался.",
        }),
        .. report.ClientIsGone ? ["Клиент, заведённый с\u00A0импортом, удалён: по нему ничего не было."] : Array.Empty<string>(),
    ];

    public override string NothingToUndo => "Этот импорт ещё не перенесён: отменять нечего.";
    public override string AlreadyUndone => "Этот импорт уже отменён.";
    public override string UndoLaterFirst(string later) => $"После него в\u00A0тот же проект пришёл другой импорт: {later}. Сначала отмените его.";
}

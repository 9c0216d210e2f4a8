using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string Flow => "Поток работы";
    public override string AllProjects => "Все проекты";
    public override string Period => "За сколько дней";
    public override string FlowKindName(FlowKind kind) => kind switch { FlowKind.Queue => "Очередь", FlowKind.Work => "В работе", _ => "Готово" };
    public override string LeadTime => "От появления до готово";
    public override string CycleTime => "От начала работы до готово";
    public override string DaysShort => "дн.";
    public override string TooFew(int n) => $"Готово пока {n}: о следующей судить рано, нужно 5";
    public override string Percentiles(string p85, string p95, int n) => $"половина быстрее; 85\u00A0% за {p85}, 95\u00A0% за {p95}\u00A0дн.; n = {n}";
    public override string Throughput => "Готово за прошлую неделю";
    public override string ThroughputFoot(int now) => $"на этой пока {now}";
    public override string Ageing => "Застоялись в работе";
    public override string AgeingFoot(string days) => $"дольше {days} дн., чем обычно заканчивают 85\u00A0%";
    public override string CumulativeFlow => "Накопленный поток";
    public override string CumulativeHint => "Линия — сколько карточек дошло до этапа или дальше к концу дня. Расстояние между линиями — сколько стоит в этапе.";
    public override string PerWeek => "Готово по неделям";
    public override string NoneAgeing => "Ни одной: всё в работе моложе обычного срока.";
    public override string StillTitle => "Без движения";
    public override string StillLead => "Больше 8 часов или два рабочих дня без видимого шага. Разбейте или напишите, что с ней.";
    public override string StillSaid(StillWhy why, string hours, string moved) => why is StillWhy.Big ? $"Оценка {hours}: больше 8 часов, её пора разбить" : $"Два рабочих дня без движения, последний шаг {moved}";
    public override string FirePrice(string? takes, FireHours hours, string? pushes) => Typography.Ru(string.Join(", ", new[] { $"{takes} {(pushes is null ? null : $"вместо {pushes}")}".Trim(), hours switch { FireHours.Gift => "за наш счёт", FireHours.Bought => "докупают", _ => "" } }.Where(x => x.Length > 0)));
    public override string FireCosts(string price) => $"Пожар: {price}";
    public override string StillMark => "Без движения: разбейте или обновите";
    public override string StillUpdate => "Обновить";
    public override string StillUpdateHint => "Что сделано и что мешает";
    public override string StillSplit => "Разбить";
    public override string AllStill => "Все мои без движения";
    public override string AnyStill => "С движением и без";
    public override string StillName(StillWhy why) => why switch { StillWhy.Big => "Больше 8 часов", StillWhy.Idle => "Два дня без шага", _ => "Разбить или обновить" };
}

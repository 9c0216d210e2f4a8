using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>How the agency rounds hours, whether people are reminded of missing ones, and after how many minutes without a sign a running timer asks (0 never).</summary>
public sealed record HoursRoundingJson(int RoundTo, bool RoundUp, bool Reminds, int PauseAfter);

/// <summary>Sets how entries are rounded from now on.</summary>
public static class RoundHours
{
    /// <param name="RoundTo">Minutes: 1, 5, 6, 10, 15, 30 or 60.</param>
    /// <param name="RoundUp">Each begun step counts whole; else to the nearest.</param>
    /// <param name="Reminds">People are reminded, half an hour before their day ends, of hours that are missing.</param>
    /// <param name="PauseAfter">Minutes without a sign after which a running timer asks whether it was a pause; 0 never, null leaves it.</param>
    public record Form(int RoundTo, bool RoundUp = false, bool Reminds = false, int? PauseAfter = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<HoursRoundingJson>("settings/hours", Handle);

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var settings = await db.HoursSettings.SingleOrDefaultAsync();
        if (settings is null) db.Add(settings = new HoursSettings(Ids.New(at)));
        settings.Round(form.RoundTo, form.RoundUp, by, at);
        settings.Remind(form.Reminds, by, at);
        if (form.PauseAfter is { } minutes) settings.AskAfter(minutes, by, at);
        await db.Save();
        return Answer.GoTo("/settings/hours").OrJson(() => new HoursRoundingJson(settings.RoundTo, settings.RoundUp, settings.Reminds, settings.SilenceMinutes ?? HoursSettings.UsualSilence)).Say(page.Text.HoursMoney.Saved);
    }
}

/// <summary>Sets what an hour of a member costs from a day on.</summary>
public static class SetCostRate
{
    /// <param name="From">The first day; null for today.</param>
    /// <param name="Price">Of an hour, in roubles: «1200», «1 200,50».</param>
    public record Form(string Price, DateOnly? From = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<CostRateJson>("members/{member:guid}/cost-rates", Handle);

    static async Task<Answer> Handle(Guid member, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.Leads) throw PackageRefusals.OnlyLeads();
        var (whose, at, from) = (await db.Members.OneVisible(member), clock.GetUtcNow(), form.From ?? page.Today);
        var known = await db.CostRates.SingleOrDefaultAsync(x => x.MemberId == whose.Id && x.From == from);
        if (string.IsNullOrWhiteSpace(form.Price)) throw PackageRefusals.BadPrice("price");
        var rate = CostRate.Set(form.Id ?? Ids.New(at), whose, from, PackageWords.Sum(form.Price, Currency.RUB, "price"), known, by, at);
        if (known is null) db.Add(rate);
        await db.Save();
        return Answer.GoTo("/settings/hours").OrJson(() => CostRateJson.Of(rate)).Say(page.Text.HoursMoney.Saved);
    }
}

/// <summary>What an hour of a member costs from a day on.</summary>
public sealed record CostRateJson(Guid Id, Guid Member, DateOnly From, Money Price)
{
    internal static CostRateJson Of(CostRate x) => new(x.Id, x.MemberId, x.From, x.Hour);
}

using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Writes down what was agreed with the client about a project's hours, from a month on.</summary>
public static class AgreePackage
{
    /// <param name="Month">The first month: «2026-11»; null for this one. The same month again changes all of it.</param>
    /// <param name="Hours">Of each month, or of the whole with a fixed price: «40», «12ч 30м».</param>
    /// <param name="Price">Of a month, of the whole or of an hour, as the kind says.</param>
    /// <param name="Cap">No more hours than these are carried over; null for no cap.</param>
    /// <param name="HourPrice">Of an hour beyond what is included.</param>
    /// <param name="Beyond">What becomes of hours beyond; null: out of the next month where rests are carried over, else the client is asked.</param>
    public record Form(string? Month = null, PackageKind Kind = PackageKind.Monthly, string? Hours = null, string? Price = null, Currency Currency = Currency.RUB,
        CarryOver Carry = CarryOver.None, int? CarryMonths = null, string? Cap = null, string? HourPrice = null, Beyond? Beyond = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<PackageTermsJson>("projects/{project}/package", Handle);

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var of = await db.ProjectFor(by, project);
        var at = clock.GetUtcNow();
        var month = PackageWords.Month(form.Month, page.Today);
        var known = await db.Packages.SingleOrDefaultAsync(x => x.ProjectId == of.Id && x.From == month);
        var package = Package.Agree(form.Id ?? Ids.New(at), of, month, TermsOf(form), known, await db.HoursClosedThrough(of.Id), by, at);
        if (known is null) db.Add(package);
        await db.Later(new WatchPackage(of.Id), at, WatchPackage.KeyOf(of.Id));
        await db.Save();
        return Answer.GoTo($"/projects/{of.Code}/package").OrJson(() => PackageTermsJson.Of(package.From, package.Terms, by.SeesPrices)).Say(page.Text.Packages.Agreed);
    }

    static PackageTerms TermsOf(Form form) => new(form.Kind, PackageWords.Hours(form.Hours, "hours"), PackageWords.Sum(form.Price, form.Currency, "price"), form.Carry, form.CarryMonths ?? 1,
        string.IsNullOrWhiteSpace(form.Cap) ? null : PackageWords.Hours(form.Cap, "cap"), PackageWords.Sum(form.HourPrice, form.Currency, "hourPrice"),
        form.Beyond ?? (form.Carry is CarryOver.None ? Hours.Beyond.Ask : Hours.Beyond.NextMonth));
}

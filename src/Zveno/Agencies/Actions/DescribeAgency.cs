using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Changes what the office says of itself; what is not sent stays as it is.</summary>
public static class DescribeAgency
{
    public record Form(string? Name = null, string? Zone = null, Language? Language = null, string? Hours = null, string? Country = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<AgencyJson>("agency", Handle);

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var agency = await db.Agency();
        agency.Describe(form.Name ?? agency.Name, form.Zone ?? agency.Zone, form.Language ?? agency.Language, form.Hours ?? agency.Hours, form.Country ?? agency.Country, by, clock.GetUtcNow());
        await db.Save();
        return Answer.Fragments(new Fragment(typeof(AgencyForm), new AgencyModel(agency, MayChange: true), "agency", "outerHTML"))
            .OrGoTo("/settings").OrJson(() => AgencyJson.Of(agency)).Say(page.Text.Platform.Saved);
    }
}

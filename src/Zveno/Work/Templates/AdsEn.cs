using static Zveno.Work.BuiltInTemplates;

namespace Zveno.Work;

static class AdsEn
{
    public static readonly BuiltInTemplate Template = new("ads", "Search ads, launch and running", new(
        [new("Queue"), new("In work", Limit: 4), new("Approval", WaitsForClient: true), new("Done", IsDone: true)],
        [
            Do("Kick-off call", 0, 0, Am, 1, list: List("Find out", "Margin and acceptable price of a lead", "Cities and hours", "Budget and who tops up", "Access: ads, analytics, call tracking", "What must not be promised")),
            Do("Media plan", 0, 2, hours: 3),
            Do("Agree the media plan", 0, 3, Am, 1),
            Do("Goals and analytics", 0, 3, hours: 2, list: List("Set up", "Goals in analytics", "Call tracking", "Leads from the CRM", "Tagged links")),
            Do("Keywords and negatives", 0, 4, hours: 6),
            Do("Search ads", 0, 5, hours: 5),
            Do("Images and texts for display", 0, 6, hours: 5),
            Do("Agree the ads", 0, 7, Am, 1),
            Do("Launch the campaigns", 0, 8, hours: 2, list: List("Before launch", "Daily budgets", "Regions and schedule", "Landing pages open", "Goals fire", "Ad marking where the law wants it")),
            Do("First clean-up of queries and sites", 0, 10, hours: 2),
            Do("Bids and budget after a week", 0, 13, hours: 2),
            Do("Compare leads with the client", 0, 15, Am, 1),
            Do("New ads to test", 0, 18, hours: 3),
            Do("Month’s report and offers", 0, 22, Am, 2),
        ]));
}

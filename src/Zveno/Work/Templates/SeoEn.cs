using static Zveno.Work.BuiltInTemplates;

namespace Zveno.Work;

static class SeoEn
{
    public static readonly BuiltInTemplate Template = new("seo", "SEO, the first three months", new(
        [new("Plan"), new("In work", Limit: 4), new("Client implements", WaitsForClient: true), new("Done", IsDone: true)],
        [
            Do("Kick-off call", 0, 1, Am, 1, list: List("Find out", "Which services and cities matter most", "What was done before", "Access: Search Console, analytics, CMS", "Who implements changes")),
            Do("Measure positions and traffic at the start", 0, 2, hours: 2),
            Do("Technical audit", 0, 6, hours: 8, list: List("Check", "Indexing and robots.txt", "Duplicates and canonical addresses", "Speed", "Responses and redirects", "Mobile version", "Structured data")),
            Do("Keyword research", 0, 10, hours: 12),
            Do("Agree keywords and priorities", 0, 12, Am, 1),
            Do("Structure and new landing pages", 0, 15, hours: 6),
            Do("Meta tags and headings", 0, 18, hours: 6),
            Do("Developer’s task list from the audit", 0, 9, hours: 3),
            Do("Texts for ten pages", 0, 25, hours: 15),
            Do("Trust signals", 0, 28, hours: 3, list: List("The site has", "Prices", "Delivery and payment", "Reviews", "Address and map", "Company details")),
            Do("Report for month one", 0, 21, Am, 2),
            Do("Links: plan and first sites", 0, 35, hours: 6, seen: false),
            Do("Rework pages that do not grow", 0, 45, hours: 8),
            Do("Report for month two", 0, 42, Am, 2),
            Do("Quarter’s results and next plan", 0, 63, Am, 3),
        ]));
}

using static Zveno.Work.BuiltInTemplates;

namespace Zveno.Work;

static class SiteEn
{
    public static readonly BuiltInTemplate Template = new("site", "Website, from brief to launch", new(
        [new("Queue"), new("In work", Limit: 5), new("Checking"), new("With the client", WaitsForClient: true), new("Done", IsDone: true)],
        [
            Do("Call on aims and dates", 0, 1, Am, 1, list: List("Find out", "Who decides", "What counts as success", "Dates and budget", "Who gives texts and photos", "Access: domain, hosting, mail")),
            Do("Brief for the website", 0, 2, Am, 1),
            Do("Review of three competitors", 0, 4, hours: 3, seen: false),
            Do("Site structure", 0, 5, hours: 4, list: List("Pages", "Home", "Catalogue or services", "About", "Contacts", "Privacy policy")),
            Do("Home page prototype", 0, 8, hours: 6),
            Do("Agree the prototype", 0, 10, Am, 1),
            Do("Home page design", 0, 15, hours: 12),
            Do("Design of inner pages", 0, 20, hours: 16),
            Do("Agree the design", 0, 22, Am, 1),
            Do("Markup and build", 0, 32, hours: 32),
            Do("Texts and photos", 0, 30, hours: 8),
            Do("Forms, analytics and goals", 0, 34, hours: 4, list: List("Connect", "Analytics", "Goals: request, call, basket", "Requests arrive by mail", "Consent at every form")),
            Do("Check before launch", 0, 36, hours: 4, seen: false, list: List("Check", "Phone and tablet", "Speed of the home page", "Typos", "The 404 page", "Redirects from old addresses", "Sitemap and robots.txt", "Backup")),
            Do("Launch", 0, 38, hours: 2),
            Do("Teach the client to edit", 0, 39, Am, 1),
            Do("Results and what next", 0, 42, Am, 1),
        ]));
}

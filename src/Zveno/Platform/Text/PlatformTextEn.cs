namespace Zveno.Platform;

sealed class PlatformTextEn : PlatformText
{
    public override string NotFound => "There is no such page. It may have been removed, or the address has a mistake.";
    public override string Forbidden => "You have no right to do this. Ask your head or whoever leads the project.";
    public override string TooManyAttempts(int minutes) => $"Too many attempts. Try again in {Plural.EnCount(minutes, "minute", "minutes")}.";
    public override string SessionEnded => "You have signed out or your session has ended. Sign in again: what you typed will not be lost.";
    public override string ClientSees => "The client sees it";
    public override string ClientSeesHint => "The client's room shows this. What bears no sign is seen by the team alone.";
    public override string FileTooLarge(string name, string limit) => $"The file “{name}” is too large. Up to {limit} is fine.";
    public override string FileEmpty(string name) => $"The file “{name}” is empty. Choose another one.";
    public override string FileKindNotAccepted(string name) => $"Files of this kind are not accepted: “{name}”. Documents, pictures, video and archives are.";
    public override string FileUnreadable(string name) => $"The file “{name}” could not be read. Check that it opens and send it again.";
    public override string TextTooLong(int limit, int actual) =>
        $"Too long: {Plural.EnCount(actual, "character", "characters")}, and up to {limit.ToString("N0", Language.En.Numbers)} are allowed. Shorten it or attach it as a file.";

    public override string Required => "Fill in this field.";
    public override string BadDate => "There is no such date. Write it like 27.11.2026.";
    public override string BadTime => "There is no such time. Write it like 15:30.";
    public override string BadNumber => "A number is needed here, like 12.5.";
    public override string BadMoney => "An amount is needed here, like 1234.50.";
    public override string BadEmail => "This does not look like an e-mail address. Write it like ira@example.com.";
    public override string BadAddress => "This does not look like a link. It starts with https://.";
    public override string BadChoice => "Choose one of those offered.";
    public override string ChangedMeanwhile => "While you were writing, somebody else changed this. See what it is now and save again.";
    public override string SentBefore => "This was sent already, with other content. Reload the page and check.";
    public override string ForgedRequest => "The request did not come from our page. Reload it and try again.";
    public override string Busy => "There is too much work just now. Try again in a minute.";
    public override string Offline => "No connection to the server. What you typed is kept on this page.";
    public override string ServerError(string trace) => $"Something broke on our side and has been written down. Try again; if it does not help, quote the number {trace}.";

    public override string Save => "Save";
    public override string Saved => "Saved";
    public override string Cancel => "Cancel";
    public override string Undo => "Undo";
    public override string Delete => "Delete";
    public override string Edit => "Edit";
    public override string Add => "Add";
    public override string Create => "Create";
    public override string Close => "Close";
    public override string Back => "Back";
    public override string Next => "Next";
    public override string Send => "Send";
    public override string Copy => "Copy";
    public override string Copied => "Copied";
    public override string Open => "Open";
    public override string Download => "Download";
    public override string Export => "Export";
    public override string ExportXlsx => "Excel workbook (XLSX)";
    public override string ExportCsv => "CSV table";
    public override string Archive => "Archive";
    public override string Restore => "Restore";
    public override string Retry => "Try again";
    public override string Search => "Search";
    public override string NothingFound => "Nothing found";
    public override string ShowMore => "Show more";
    public override string Loading => "Loading…";
    public override string Yes => "Yes";
    public override string No => "No";
    public override string All => "All";
    public override string None => "None";
    public override string Today => "Today";
    public override string Yesterday => "Yesterday";
    public override string Tomorrow => "Tomorrow";
    public override string SignIn => "Sign in";
    public override string SignOut => "Sign out";
    public override string Settings => "Settings";
    public override string Home => "Home";
    public override string TargetIs(string value) => $"target {value}";
    public override string ChartLabel(string name, string from, string first, string to, string last, string? target) => $"{name}: {from} {first}, {to} {last}{(target is null ? "" : $", target {target}")}";
}

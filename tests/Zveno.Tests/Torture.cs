using System.Diagnostics;
using System.Globalization;

namespace Zveno.Tests;

/// <summary>The heavy proofs, by name, with their counts: what a release is asked beside the tests.</summary>
static class Torture
{
    static readonly IReadOnlyDictionary<string, Func<Task<string>>> Proofs = new Dictionary<string, Func<Task<string>>>
    {
        ["kill-9-sqlite"] = async () => (await KillNine.Run(Engine.Sqlite, 1_500, 11)).ToString(),
        ["kill-9-postgres"] = async () => (await KillNine.Run(Engine.Postgres, 1_500, 12)).ToString(),
        ["ingestion"] = async () => $"SQLite: {await IngestionProof.Run(Engine.Sqlite, Many(500_000), 21)}; PostgreSQL: {await IngestionProof.Run(Engine.Postgres, Many(500_000), 22)}",
        ["non-interference"] = async () => (await NonInterference.Run(1_000, 5)).ToString(),
        ["workbook"] = RoomWorkbookTests.InLibreOffice,
        ["lighthouse"] = Lighthouse.Run,
        ["package-ledger"] = () => Task.FromResult($"{Hours.PackageLedgerTests.RandomMonths(100_000, 11):N0} random months reckoned twice, 0 differ"),
        ["hours-agree"] = async () => $"SQLite: {await HoursAgree.Run(Engine.Sqlite, Many(100_000), 31)}; PostgreSQL: {await HoursAgree.Run(Engine.Postgres, Math.Min(Many(100_000), 10_000), 32)}",
        ["reply-clock"] = () => Task.FromResult(Platform.ReplyClockProof.Run(1_000_000, 7).ToString()!),
    };

    /// <summary>So many cases, or as many as ZVENO_PROOF_CASES says.</summary>
    static int Many(int cases) => Environment.GetEnvironmentVariable("ZVENO_PROOF_CASES") is { Length: > 0 } written ? int.Parse(written, CultureInfo.InvariantCulture) : cases;

    public static async Task<int> Run(string[] args)
    {
        foreach (var (name, proof) in Proofs.Where(x => args.Length == 0 || args.Contains(x.Key)))
        {
            var watch = Stopwatch.StartNew();
            Console.WriteLine($"{name,-20} {await proof()}  ({watch.Elapsed.TotalSeconds:0} s)");
        }
        return 0;
    }
}

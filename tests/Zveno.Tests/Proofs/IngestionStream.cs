using System.Text;
using System.Text.Json.Nodes;

namespace Zveno.Tests;

/// <summary>
/// What clients send, and the ledger of what must be there afterwards: kept while it is made up, by nothing of the product's. Telegram's updates stand in the order of their ids;
/// among them are edits, some of them before what they edit, and updates that nobody can read. Mails go on in one thread a person, and some come twice by different ways.
/// </summary>
sealed class IngestionStream(int people, int seed)
{
    static readonly string[] Words = ["отчёт", "баннер", "счёт", "когда", "готов", "сайт", "акт", "правки", "пришлите", "заявки", "бюджет", "макет", "согласован", "звонок", "тексты", "оплата"];

    readonly Random _random = new(seed);
    readonly Queue<JsonObject> _edits = [];
    readonly HashSet<long> _seen = [];
    long _update = 1_000, _message = 100;
    int _count;

    /// <summary>By each talk («T7», «M7»: the person by Telegram or by mail), the messages in their order with their last words.</summary>
    public Dictionary<string, List<string>> Ledger { get; } = [];

    public int Edits { get; private set; }
    public int Poison { get; private set; }

    /// <summary>So many more messages, with all that goes with them.</summary>
    public (IReadOnlyList<JsonObject> Updates, IReadOnlyList<byte[]> Mails) Next(int messages)
    {
        var (updates, mails) = (new List<JsonObject>(), new List<byte[]>());
        while (_edits.TryDequeue(out var late)) updates.Add(Numbered(late));
        for (var i = 0; i < messages; i++)
        {
            var person = _random.Next(people);
            if (_random.Next(5) == 0) mails.AddRange(Mail(person));
            else Telegram(person, updates);
        }
        return (updates, mails);
    }

    void Telegram(int person, List<JsonObject> updates)
    {
        var (number, text, talk) = (++_message, Say("T", person), $"T{person}");
        var chance = _random.Next(100);
        if (chance == 0)
        {
            Poison++;
            updates.Add(Numbered(new JsonObject { ["message"] = new JsonObject { ["message_id"] = number, ["chat"] = new JsonObject { ["type"] = "private" }, ["text"] = "?" } }));
        }
        if (chance is > 0 and < 8)
        {
            Edits++;
            var edited = text + " (исправлено)";
            Note(talk, edited);
            var (said, edit) = (Message("message", person, number, text), Message("edited_message", person, number, edited));
            if (chance < 4) updates.AddRange([Numbered(edit), Numbered(said)]);               // the edit comes before what it edits
            else
            {
                updates.Add(Numbered(said));
                _edits.Enqueue(edit);                                                          // or long after it
            }
            return;
        }
        Note(talk, text);
        updates.Add(Numbered(Message("message", person, number, text)));
    }

    IEnumerable<byte[]> Mail(int person)
    {
        var (text, talk) = (Say("M", person), $"M{person}");
        Note(talk, text);
        var (id, first) = ($"m{_count}.{seed}@clients.example", $"first{person}.{seed}@clients.example");
        var head = _seen.Add(person) ? $"Message-ID: <{first}>" : $"Message-ID: <{id}>\r\nReferences: <{first}>\r\nIn-Reply-To: <{first}>";
        byte[] By(string way) => Encoding.UTF8.GetBytes($"Received: by {way}\r\nFrom: <p{person}.{seed}@clients.example>\r\nTo: <desk@agency.test>\r\n{head}\r\nSubject: Talk\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n");
        yield return By("mx1");
        if (_random.Next(8) == 0) yield return By("mx2");
    }

    static JsonObject Message(string kind, int person, long number, string text) => new()
    {
        [kind] = new JsonObject
        {
            ["message_id"] = number,
            ["chat"] = Bots.Private(Person(person)),
            ["from"] = Bots.Person(Person(person)),
            ["date"] = 1_760_000_000,
            ["edit_date"] = kind == "message" ? null : 1_760_000_100,
            ["text"] = text,
        },
    };

    /// <summary>A person's id at Telegram.</summary>
    public static long Person(int person) => 9_000_000 + person;

    /// <summary>A person's mail address.</summary>
    public static string Address(int person, int seed) => $"p{person}.{seed}@clients.example";

    JsonObject Numbered(JsonObject update)
    {
        update["update_id"] = ++_update;
        return update;
    }

    string Say(string talk, int person) => $"{talk}{person}: {++_count} {string.Join(' ', Enumerable.Range(0, 6).Select(_ => Words[_random.Next(Words.Length)]))}";

    void Note(string talk, string text)
    {
        if (!Ledger.TryGetValue(talk, out var said)) Ledger[talk] = said = [];
        said.Add(text);
    }
}

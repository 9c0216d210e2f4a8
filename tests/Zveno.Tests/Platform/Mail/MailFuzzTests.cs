using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class MailFuzzTests
{
    /// <summary>Far longer than any of it takes on the slowest machine: a guard against what never ends.</summary>
    const int HangsAfterMs = 120_000;

    const int Mutations = 3_000;

    [Fact(Timeout = HangsAfterMs)]
    public Task However_a_mail_is_broken_it_is_read_and_its_words_are_kept() => Task.Run(() =>
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var samples = Directory.EnumerateFiles(SharedSamples.File("eml"), "*.eml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        for (var seed = 0; seed < Mutations; seed++)
        {
            var raw = Mutated(samples, new Random(seed));
            var mail = MailReader.Read(raw);
            if (mail.Trouble is not null) mail.Attachments.ShouldHaveSingleItem().Bytes.ShouldBeSameAs(raw);
            var text = mail.Text ?? "";
            if (mail.Html is not null)
            {
                text += MailHtmlText.Of(mail.Html);
                MailHtml.Rebuild(mail.Html, mail.Subject, "…", _ => null).ShouldNotContain("<script", Case.Insensitive);
            }
            string.Concat(MailFold.Fold(text, mail.Subject).Select(x => x.Text)).ShouldBe(text.ReplaceLineEndings("\n"));
        }
    }, TestContext.Current.CancellationToken);

    static byte[] Mutated(byte[][] samples, Random random)
    {
        var bytes = samples[random.Next(samples.Length)].ToList();
        for (var times = random.Next(1, 30); times > 0 && bytes.Count > 2; times--)
        {
            var at = random.Next(bytes.Count);
            var other = samples[random.Next(samples.Length)];
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(50))); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(200)))); break;
                case 3: bytes[at] = 0; break;
                case 4: bytes[at] = "\r\n\"<>=?;:-"u8[random.Next(10)]; break;
                default: bytes.InsertRange(at, other.Take(random.Next(other.Length))); break;
            }
        }
        return [.. bytes];
    }
}

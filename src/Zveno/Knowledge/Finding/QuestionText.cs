using System.Text.RegularExpressions;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>What a message asks.</summary>
public static partial class QuestionText
{
    /// <summary>The question in a message, greetings, quoted mails and signatures left out; null when it asks nothing.</summary>
    public static string? Of(string text, TopicChannel channel)
    {
        var own = channel == TopicChannel.Mail ? string.Join('\n', MailFold.Fold(text).Where(x => x.Kind == FoldKind.Own).Select(x => x.Text)) : text;
        var asking = Sentences().Matches(own).Select(x => x.Value.Trim()).Where(x => x.Length > 0).ToList();
        var marked = asking.Where(x => x.EndsWith('?') && Says(x)).ToList();
        var found = marked.Count > 0 ? marked : asking.Where(x => Says(x) && QuestionWord.In(x, 60).Any(w => w.IsAsking)).ToList();
        if (found.Count == 0) return null;
        var whole = string.Join(' ', found);
        return whole.Length <= AskedQuestion.MostText ? whole : Topic.FirstWords(whole.ReplaceLineEndings(" "), AskedQuestion.MostText);
    }

    static bool Says(string sentence) => QuestionWord.In(sentence, 60).Any(x => x.Weight == 1);

    [GeneratedRegex(@"[^.!?\n]+(?:[.](?=\S)[^.!?\n]+)*[.!?]*")]
    private static partial Regex Sentences();
}

using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>The keys of the desk; each presses what the page offers for it (<c>data-key</c>).</summary>
static class InboxKeys
{
    public static readonly Shortcut[] All =
    [
        Key(10, "j", text => text.Desking.KeyNext),
        Key(20, "k", text => text.Desking.KeyBefore),
        Key(30, "r", text => text.Desking.KeyAnswer),
        Key(40, "n", text => text.Desking.KeyNote),
        Key(50, "m", text => text.Inbox.TakeOver),
        Key(60, "a", text => text.Inbox.HandOver),
        Key(70, "z", text => text.Desking.Snooze),
        Key(80, "w", text => text.Inbox.Wait),
        Key(90, "x", text => text.Inbox.NoAnswer),
        Key(100, "e", text => text.Inbox.CloseTopic),
        Key(105, "b", text => text.Desking.KeyTakeBack),
    ];

    static Shortcut Key(int order, string key, Func<Platform.Text, string> what) => new(KeyPlace.Inbox, order, key, what) { Does = "press" };
}

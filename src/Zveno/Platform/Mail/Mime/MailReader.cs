namespace Zveno.Platform;

/// <summary>
/// Reads a mail's bytes. Whatever they are, it answers: what cannot be opened (too large, too many parts, not a mail) comes with its head read as far as it goes
/// and itself attached whole, so that nothing is lost. GMime runs in our process, so it is given only what <see cref="MailGuard"/> lets through (ADR 0042).
/// </summary>
public static class MailReader
{
    /// <summary>The largest mail whose inside is opened, in bytes.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>How many parts a mail may have, and how deep they may lie.</summary>
    public const int MostParts = 300;

    /// <summary>Whether mails can be read on this machine: the library is there.</summary>
    public static bool IsReady => GMime.IsHere;

    /// <summary>Reads; never throws for what the bytes are.</summary>
    /// <exception cref="InvalidOperationException">The library is not on this machine: say so and read later.</exception>
    public static ReadMail Read(byte[] raw)
    {
        DemandLibrary();
        var head = MailHead.Split(raw, out var end);
        var mail = MailHead.Read(head);
        if (raw.Length > MostBytes) return Closed(mail, raw, MailTrouble.TooLarge);
        if (MailGuard.Guarded(raw, head, end) is not { } given) return Closed(mail, raw, MailTrouble.TooManyParts);

        using var stream = GMime.g_mime_stream_mem_new_with_buffer(given, (nuint)given.Length);
        using var parser = GMime.g_mime_parser_new_with_stream(stream);
        using var message = GMime.g_mime_parser_construct_message(parser, 0);
        if (message.IsInvalid || head.Count == 0) return Closed(mail, raw, MailTrouble.Unreadable);
        var body = new MailBody();
        body.Read(GMime.g_mime_message_get_mime_part(message));
        if (body.IsTooMuch) return Closed(mail, raw, MailTrouble.TooManyParts);
        return mail with { Text = body.Text, Html = body.Html, Attachments = body.Attachments, Type = body.Type };
    }

    /// <summary>Reads the head alone.</summary>
    /// <exception cref="InvalidOperationException">The library is not on this machine.</exception>
    public static ReadMail ReadHead(byte[] raw)
    {
        DemandLibrary();
        return MailHead.Read(MailHead.Split(raw, out _));
    }

    // The question starts the library too: a head's addresses are read by it, and asked before its start it ends the process.
    static void DemandLibrary()
    {
        if (!GMime.IsHere) throw new InvalidOperationException("Mail cannot be read: install Debian's libgmime-3.0-0 (apt-get install libgmime-3.0-0).");
    }

    static ReadMail Closed(ReadMail mail, byte[] raw, MailTrouble trouble) =>
        mail with { Trouble = trouble, Attachments = [new MailAttachment("letter.eml", "message/rfc822", raw, null, false)] };
}

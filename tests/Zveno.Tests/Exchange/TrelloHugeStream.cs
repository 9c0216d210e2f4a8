using System.Text;

namespace Zveno.Tests.Exchange;

/// <summary>A sound board of a wanted size, made while it is read so that it is never whole in memory on the maker's side. Cannot seek, as an upload cannot.</summary>
public sealed class TrelloHugeStream(long size) : Stream
{
    static readonly byte[] End = "]}"u8.ToArray();
    readonly string filling = new('я', 2_000);
    byte[] part = Encoding.UTF8.GetBytes($"{{\"id\":\"{TrelloBoards.BoardId}\",\"name\":\"Большая\",\"lists\":[{TrelloBoards.List(0, "Всё").ToJsonString()}],\"cards\":[");
    int at;
    bool ended;

    /// <summary>Bytes handed over so far.</summary>
    public long Given { get; private set; }

    /// <summary>Cards handed over so far.</summary>
    public int Cards { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (at == part.Length && !Refill()) return 0;
        var given = Math.Min(count, part.Length - at);
        part.AsSpan(at, given).CopyTo(buffer.AsSpan(offset));
        at += given;
        Given += given;
        return given;
    }

    bool Refill()
    {
        if (ended) return false;
        at = 0;
        ended = Given >= size;
        part = ended ? End : Encoding.UTF8.GetBytes($"{(Cards == 0 ? "" : ",")}{{\"id\":\"{TrelloBoards.Id(2, Cards)}\",\"name\":\"Карточка {Cards}\",\"idList\":\"{TrelloBoards.ListId(0)}\",\"pos\":{Cards++},\"desc\":\"{filling}\"}}");
        return true;
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

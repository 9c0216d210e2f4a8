namespace Zveno.Exchange;

/// <summary>Reads at most so many bytes of an unpacked part, whatever the archive says of its size.</summary>
sealed class BoundedStream(Stream inner, long most) : Stream
{
    long _read;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int got;
        try { got = inner.Read(buffer); }
        catch (InvalidDataException) { throw new TableRefused(TableRefusal.NotWorkbook); }
        return (_read += got) <= most ? got : throw new TableRefused(TableRefusal.TooLarge, (int)(most / 1024 / 1024));
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}

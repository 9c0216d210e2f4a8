using System.Text;

namespace Zveno.Platform;

/// <summary>A QR code (ISO 18004) of a text to <see cref="Most"/> bytes: byte mode, error correction M, versions 1 to 10.</summary>
public sealed class QrCode
{
    /// <summary>The longest text, in bytes of UTF-8.</summary>
    public const int Most = 213;

    static readonly int[] Raw = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346], Correction = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26], Blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5];

    readonly int _version;
    readonly bool[,] _dark, _fixed;

    QrCode(int version)
    {
        (_version, Size) = (version, (version * 4) + 17);
        (_dark, _fixed) = (new bool[Size, Size], new bool[Size, Size]);
    }

    /// <summary>Modules of a side.</summary>
    public int Size { get; }

    /// <summary>Whether a module is dark.</summary>
    public bool this[int x, int y] => _dark[x, y];

    /// <summary>The code of a text.</summary>
    /// <exception cref="ArgumentException">The text is too long.</exception>
    public static QrCode Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var version = Enumerable.Range(1, Raw.Length).FirstOrDefault(x => bytes.Length + (x > 9 ? 3 : 2) <= Room(x));
        if (version == 0) throw new ArgumentException("Too long for a QR code of version 10.", nameof(text));
        var code = new QrCode(version);
        code.DrawFixed();
        code.DrawWords(Corrected(Words(bytes, version), version));
        var mask = Enumerable.Range(0, 8).MinBy(x => { code.Mask(x); var spots = code.Spots(); code.Mask(x); return spots; });
        code.Mask(mask);
        code.DrawFormat(mask);
        return code;
    }

    /// <summary>The dark modules as the path of an SVG whose unit is a module, with the quiet zone of four around.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        for (var y = 0; y < Size; y++) for (var x = 0; x < Size; x++) if (_dark[x, y]) path.Append('M').Append(x + 4).Append(' ').Append(y + 4).Append("h1v1h-1z");
        return path.ToString();
    }

    static int Room(int version) => Raw[version - 1] - (Correction[version - 1] * Blocks[version - 1]);

    static byte[] Words(byte[] bytes, int version)
    {
        var bits = new List<bool>();
        void Put(int value, int length) { for (var i = length - 1; i >= 0; i--) bits.Add((value >> i & 1) == 1); }
        Put(0b0100, 4);
        Put(bytes.Length, version > 9 ? 16 : 8);
        foreach (var one in bytes) Put(one, 8);
        Put(0, Math.Min(4, (Room(version) * 8) - bits.Count));
        while (bits.Count % 8 != 0) bits.Add(false);
        for (var pad = 0xEC; bits.Count < Room(version) * 8; pad ^= 0xEC ^ 0x11) Put(pad, 8);
        return [.. bits.Chunk(8).Select(x => (byte)x.Aggregate(0, (sum, bit) => (sum << 1) | (bit ? 1 : 0)))];
    }

    /// <summary>Reed–Solomon words are put to each block, and the blocks are interleaved.</summary>
    static byte[] Corrected(byte[] data, int version)
    {
        var (blocks, correction, raw) = (Blocks[version - 1], Correction[version - 1], Raw[version - 1]);
        var (shortBlocks, shortData, divisor) = (blocks - (raw % blocks), (raw / blocks) - correction, Divisor(correction));
        var parts = new List<(byte[] Data, byte[] Correction)>();
        for (int i = 0, at = 0; i < blocks; i++)
        {
            var part = data[at..(at += shortData + (i < shortBlocks ? 0 : 1))];
            parts.Add((part, Remainder(part, divisor)));
        }
        var words = new List<byte>(raw);
        for (var i = 0; i <= shortData; i++) words.AddRange(parts.Where(x => i < x.Data.Length).Select(x => x.Data[i]));
        for (var i = 0; i < correction; i++) words.AddRange(parts.Select(x => x.Correction[i]));
        return [.. words];
    }

    static byte[] Divisor(int degree)
    {
        var divisor = new byte[degree];
        divisor[^1] = 1;
        byte root = 1;
        for (var i = 0; i < degree; i++, root = Times(root, 2))
            for (var j = 0; j < degree; j++) divisor[j] = (byte)(Times(divisor[j], root) ^ (j + 1 < degree ? divisor[j + 1] : 0));
        return divisor;
    }

    static byte[] Remainder(byte[] data, byte[] divisor)
    {
        var rest = new byte[divisor.Length];
        foreach (var one in data)
        {
            var factor = (byte)(one ^ rest[0]);
            rest = [.. rest[1..], 0];
            for (var i = 0; i < rest.Length; i++) rest[i] ^= Times(divisor[i], factor);
        }
        return rest;
    }

    static byte Times(byte x, byte y)
    {
        var product = 0;
        for (var i = 7; i >= 0; i--) product = (product << 1) ^ ((product >> 7) * 0x11D) ^ ((y >> i & 1) * x);
        return (byte)product;
    }

    void DrawFixed()
    {
        for (var i = 0; i < Size; i++) { Fix(6, i, i % 2 == 0); Fix(i, 6, i % 2 == 0); }
        foreach (var (x, y) in (ReadOnlySpan<(int, int)>)[(3, 3), (Size - 4, 3), (3, Size - 4)]) Square(x, y, 4, far => far is not (2 or 4));
        int[] places = _version == 1 ? [] : _version < 7 ? [6, Size - 7] : [6, (Size - 1) / 2, Size - 7];
        foreach (var x in places) foreach (var y in places) if (!((x == 6 && y == 6) || (x == 6 && y == Size - 7) || (x == Size - 7 && y == 6))) Square(x, y, 2, far => far != 1);
        DrawFormat(0);
        if (_version < 7) return;
        var rest = _version;
        for (var i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * 0x1F25);
        for (var i = 0; i < 18; i++) { var dark = ((_version << 12 | rest) >> i & 1) == 1; Fix(Size - 11 + (i % 3), i / 3, dark); Fix(i / 3, Size - 11 + (i % 3), dark); }
    }

    void Square(int x, int y, int most, Func<int, bool> dark)
    {
        for (var dy = -most; dy <= most; dy++)
            for (var dx = -most; dx <= most; dx++)
                if (x + dx >= 0 && x + dx < Size && y + dy >= 0 && y + dy < Size) Fix(x + dx, y + dy, dark(Math.Max(Math.Abs(dx), Math.Abs(dy))));
    }

    void DrawFormat(int mask)
    {
        var rest = mask;                              // correction M is 00
        for (var i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
        var bits = (mask << 10 | rest) ^ 0x5412;
        bool Bit(int i) => (bits >> i & 1) == 1;
        for (var i = 0; i < 6; i++) Fix(8, i, Bit(i));
        Fix(8, 7, Bit(6));
        Fix(8, 8, Bit(7));
        Fix(7, 8, Bit(8));
        for (var i = 9; i < 15; i++) Fix(14 - i, 8, Bit(i));
        for (var i = 0; i < 8; i++) Fix(Size - 1 - i, 8, Bit(i));
        for (var i = 8; i < 15; i++) Fix(8, Size - 15 + i, Bit(i));
        Fix(8, Size - 8, true);
    }

    void DrawWords(byte[] words)
    {
        var bit = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            if (right == 6) right = 5;
            for (var row = 0; row < Size; row++)
                for (var x = right; x >= right - 1; x--)
                {
                    var y = (right + 1 & 2) == 0 ? Size - 1 - row : row;
                    if (!_fixed[x, y] && bit < words.Length * 8) _dark[x, y] = (words[bit >> 3] >> (7 - (bit++ & 7)) & 1) == 1;
                }
        }
    }

    void Mask(int mask)
    {
        for (var y = 0; y < Size; y++)
            for (var x = 0; x < Size; x++)
                _dark[x, y] ^= !_fixed[x, y] && mask switch { 0 => (x + y) % 2, 1 => y % 2, 2 => x % 3, 3 => (x + y) % 3, 4 => ((x / 3) + (y / 2)) % 2, 5 => (x * y % 2) + (x * y % 3), 6 => ((x * y % 2) + (x * y % 3)) % 2, _ => (((x + y) % 2) + (x * y % 3)) % 2 } == 0;
    }

    /// <summary>How many squares of four have one colour: the fewer, the better a camera reads it.</summary>
    int Spots()
    {
        var spots = 0;
        for (var y = 1; y < Size; y++) for (var x = 1; x < Size; x++) if (_dark[x, y] == _dark[x - 1, y] && _dark[x, y] == _dark[x, y - 1] && _dark[x, y] == _dark[x - 1, y - 1]) spots++;
        return spots;
    }

    void Fix(int x, int y, bool dark) => (_dark[x, y], _fixed[x, y]) = (dark, true);
}

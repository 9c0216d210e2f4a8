using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

public class QrCodeTests
{
    /// <summary>Every version, as a reader of another house has read it back; the prints are of the modules that it read.</summary>
    [Theory]
    [InlineData(5, 21, "7b73bb15f8c6")]
    [InlineData(20, 25, "45c9f054d652")]
    [InlineData(40, 29, "445ba6f19ca7")]
    [InlineData(60, 33, "d28f2aa9da7c")]
    [InlineData(80, 37, "414ca38dc0aa")]
    [InlineData(100, 41, "cb98aa8a2414")]
    [InlineData(120, 45, "8d5d5469cba5")]
    [InlineData(150, 49, "9979d399abb9")]
    [InlineData(175, 53, "091417f9c6a7")]
    [InlineData(213, 57, "84f2ec0b509e")]
    public void A_text_of_each_length_is_drawn_as_a_foreign_reader_has_read_it(int length, int size, string print)
    {
        var code = QrCode.Of(new string('a', length - 1) + "!");
        code.Size.ShouldBe(size);
        var modules = new StringBuilder();
        for (var y = 0; y < code.Size; y++) for (var x = 0; x < code.Size; x++) modules.Append(code[x, y] ? '1' : '0');
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(modules.ToString()))).ShouldStartWith(print);
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused() => Should.Throw<ArgumentException>(() => QrCode.Of(new string('a', QrCode.Most + 1)));
}

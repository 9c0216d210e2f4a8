using System.Text;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

public class QrCodeTests
{
    [Fact]
    public void Temp()
    {
        foreach (var length in (int[])[5, 20, 40, 60, 80, 100, 120, 150, 175, 213])
        {
            var code = QrCode.Of(new string('a', length - 1) + "!");
            var rows = new StringBuilder();
            for (var y = 0; y < code.Size; y++) { for (var x = 0; x < code.Size; x++) rows.Append(code[x, y] ? '1' : '0'); rows.Append('\n'); }
            File.WriteAllText($"/tmp/qr/{length}.txt", rows.ToString());
        }
    }
}

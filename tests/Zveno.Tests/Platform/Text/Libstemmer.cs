using System.Runtime.InteropServices;
using System.Text;
using Shouldly;
using Xunit;

namespace Zveno.Tests.Platform;

/// <summary>Debian's libstemmer (package <c>libstemmer0d</c>), the reference that our stemmers are compared with.</summary>
sealed class Libstemmer : IDisposable
{
    const string Library = "libstemmer.so.0d";
    readonly nint stemmer;

    public Libstemmer(string language)
    {
        Assert.SkipUnless(NativeLibrary.TryLoad(Library, out _), "libstemmer0d is not installed");
        stemmer = New(Encoding.ASCII.GetBytes(language + "\0"), Encoding.ASCII.GetBytes("UTF_8\0"));
        stemmer.ShouldNotBe(0, language);
    }

    public string Stem(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        var stem = Stem(stemmer, bytes, bytes.Length);
        return Marshal.PtrToStringUTF8(stem, Length(stemmer));
    }

    public void Dispose() => Delete(stemmer);

    [DllImport(Library, EntryPoint = "sb_stemmer_new")]
    static extern nint New(byte[] algorithm, byte[] encoding);

    [DllImport(Library, EntryPoint = "sb_stemmer_stem")]
    static extern nint Stem(nint stemmer, byte[] word, int size);

    [DllImport(Library, EntryPoint = "sb_stemmer_length")]
    static extern int Length(nint stemmer);

    [DllImport(Library, EntryPoint = "sb_stemmer_delete")]
    static extern void Delete(nint stemmer);
}

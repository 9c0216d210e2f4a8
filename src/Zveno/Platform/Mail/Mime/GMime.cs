using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Zveno.Platform;

/// <summary>
/// The few functions of GMime 3 (Debian's <c>libgmime-3.0-0</c>) that reading a mail takes. Pointers named «borrowed» live as long as the
/// message they came from; what is ours to free is a <see cref="GObjectHandle"/> or freed where it is read.
/// </summary>
static class GMime
{
    const string Library = "libgmime-3.0.so.0";
    const string Glib = "libglib-2.0.so.0";
    const string GObject = "libgobject-2.0.so.0";

    static readonly Lazy<bool> Started = new(() =>
    {
        if (!NativeLibrary.TryLoad(Library, out _)) return false;
        g_mime_init();
        return true;
    });

    /// <summary>Whether the library is on this machine. The first question starts it.</summary>
    public static bool IsHere => Started.Value;

    /// <summary>The text at a pointer that is borrowed; null for none.</summary>
    public static string? Text(nint borrowed) => Marshal.PtrToStringUTF8(borrowed);

    /// <summary>The bytes at a pointer that is borrowed, to the NUL.</summary>
    public static byte[] Bytes(nint borrowed)
    {
        if (borrowed == 0) return [];
        var length = 0;
        while (Marshal.ReadByte(borrowed, length) != 0) length++;
        var bytes = new byte[length];
        Marshal.Copy(borrowed, bytes, 0, length);
        return bytes;
    }

    /// <summary>Whether a borrowed object is of a type.</summary>
    public static bool Is(nint instance, nint type) => instance != 0 && g_type_check_instance_is_a(instance, type) != 0;

    /// <summary>What <paramref name="write"/> puts into a stream in memory.</summary>
    public static byte[] Written(Func<GObjectHandle, nint> write)
    {
        using var stream = g_mime_stream_mem_new();
        write(stream);
        var array = Marshal.PtrToStructure<ByteArray>(g_mime_stream_mem_get_byte_array(stream));
        if (array.Length == 0) return [];
        var bytes = new byte[checked((int)array.Length)];
        Marshal.Copy(array.Data, bytes, 0, bytes.Length);
        return bytes;
    }

    [StructLayout(LayoutKind.Sequential)]
    struct ByteArray
    {
        public nint Data;
        public uint Length;
    }

    [DllImport(Library)] static extern void g_mime_init();
    [DllImport(GObject)] public static extern void g_object_unref(nint ours);
    [DllImport(GObject)] static extern int g_type_check_instance_is_a(nint instance, nint type);

    [DllImport(Library)] public static extern nint g_mime_multipart_get_type();
    [DllImport(Library)] public static extern nint g_mime_part_get_type();
    [DllImport(Library)] public static extern nint internet_address_mailbox_get_type();
    [DllImport(Library)] public static extern nint internet_address_group_get_type();

    /// <summary>Copies the buffer.</summary>
    [DllImport(Library)] public static extern GObjectHandle g_mime_stream_mem_new_with_buffer(byte[] buffer, nuint length);
    [DllImport(Library)] static extern GObjectHandle g_mime_stream_mem_new();
    [DllImport(Library)] static extern nint g_mime_stream_mem_get_byte_array(GObjectHandle stream);
    [DllImport(Library)] public static extern GObjectHandle g_mime_parser_new_with_stream(GObjectHandle stream);
    [DllImport(Library)] public static extern GObjectHandle g_mime_parser_construct_message(GObjectHandle parser, nint options);

    [DllImport(Library)] public static extern nint g_mime_message_get_mime_part(GObjectHandle message);
    [DllImport(Library)] public static extern nint g_mime_object_get_header_list(nint part);
    [DllImport(Library)] public static extern int g_mime_header_list_get_count(nint list);
    [DllImport(Library)] public static extern nint g_mime_header_list_get_header_at(nint list, int index);
    [DllImport(Library)] public static extern nint g_mime_header_get_name(nint header);
    [DllImport(Library)] public static extern nint g_mime_header_get_raw_value(nint header);
    [DllImport(Library)] static extern nint g_mime_utils_header_decode_date(byte[] text);
    [DllImport(Glib)] static extern long g_date_time_to_unix(nint date);
    [DllImport(Glib)] static extern void g_date_time_unref(nint date);

    [DllImport(Library)] public static extern int g_mime_multipart_get_count(nint multipart);
    [DllImport(Library)] public static extern nint g_mime_multipart_get_part(nint multipart, int index);
    [DllImport(Library)] public static extern nint g_mime_object_get_content_type(nint part);
    [DllImport(Library)] public static extern nint g_mime_content_type_get_media_type(nint type);
    [DllImport(Library)] public static extern nint g_mime_content_type_get_media_subtype(nint type);
    [DllImport(Library)] public static extern nint g_mime_content_type_get_parameter(nint type, byte[] name);
    [DllImport(Library)] public static extern nint g_mime_object_get_content_id(nint part);
    [DllImport(Library)] public static extern nint g_mime_object_get_disposition(nint part);
    [DllImport(Library)] public static extern nint g_mime_part_get_filename(nint part);
    [DllImport(Library)] public static extern nint g_mime_part_get_content(nint part);
    [DllImport(Library)] public static extern nint g_mime_data_wrapper_write_to_stream(nint content, GObjectHandle stream);

    [DllImport(Library)] public static extern GObjectHandle internet_address_list_parse(nint options, byte[] text);
    [DllImport(Library)] public static extern int internet_address_list_length(GObjectHandle list);
    [DllImport(Library)] public static extern nint internet_address_list_get_address(GObjectHandle list, int index);
    [DllImport(Library)] public static extern nint internet_address_group_get_members(nint group);
    [DllImport(Library, EntryPoint = "internet_address_list_length")] public static extern int members_length(nint list);
    [DllImport(Library, EntryPoint = "internet_address_list_get_address")] public static extern nint member_at(nint list, int index);
    [DllImport(Library)] public static extern nint internet_address_get_name(nint address);
    [DllImport(Library)] public static extern nint internet_address_mailbox_get_addr(nint mailbox);

    /// <summary>A C string of these words.</summary>
    public static byte[] C(string text) => [.. System.Text.Encoding.UTF8.GetBytes(text.Replace("\0", "", StringComparison.Ordinal)), 0];

    /// <summary>The instant (UTC) a date header names; null when it names none.</summary>
    public static DateTimeOffset? Date(string text)
    {
        var date = g_mime_utils_header_decode_date(C(text));
        if (date == 0) return null;
        var seconds = g_date_time_to_unix(date);
        g_date_time_unref(date);
        return seconds is > 0 and < 253_402_300_799 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
    }
}

/// <summary>A reference to an object of GLib's that is ours to give back.</summary>
sealed class GObjectHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    /// <inheritdoc />
    protected override bool ReleaseHandle()
    {
        GMime.g_object_unref(handle);
        return true;
    }
}

using System.Globalization;

namespace Zveno.Exchange;

/// <summary>Days as Excel counts them.</summary>
public static class SerialDate
{
    /// <summary>The instant of a serial number; null for a time of day alone (0) and beyond the calendar.</summary>
    /// <param name="from1904">The workbook counts from 1904, as those of old Macs do.</param>
    public static DateTime? Of(double serial, bool from1904 = false)
    {
        if (serial is < 1 or > 2_958_465.99) return null;
        var whole = Math.Round(serial * 1440) / 1440;                   // to the minute: 0.1 + 0.2 is no second before
        if (from1904) return new DateTime(1904, 1, 1).AddDays(whole);
        // Excel believes in 29 February 1900 (60): before it a day is missing, that day itself is the 28th
        return new DateTime(1899, 12, 30).AddDays(serial < 61 ? serial < 60 ? whole + 1 : whole : whole);
    }

    /// <summary>As cells tell it: the time only where there is one.</summary>
    public static string Write(DateTime at) => at.ToString(at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A span in hours and minutes: <c>26:30</c>.</summary>
    public static string Hours(double days)
    {
        var minutes = (long)Math.Round(days * 1440);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
    }
}

using System;
using System.Globalization;
using System.Text;
using System.Threading;

namespace Asyncward.Python.Syntax;

/// <summary>The characters that <c>\N{…}</c> names, in any case, as Python 3.14 knows them (Unicode 16).</summary>
internal static class CharacterNames
{
    // "\nNAME\tHEX" for each: one search in a megabyte is soon done and such escapes are rare.
    private static readonly Lazy<byte[]> s_names = new(() => UnicodeTable.Open("names"), LazyThreadSafetyMode.PublicationOnly);

    // Names that end with the code point.
    private static readonly (string Prefix, int First, int Last)[] s_derived =
    [
        ("CJK UNIFIED IDEOGRAPH-", 0x3400, 0x4DBF),
        ("CJK UNIFIED IDEOGRAPH-", 0x4E00, 0x9FFF),
        ("CJK UNIFIED IDEOGRAPH-", 0x20000, 0x2A6DF),
        ("CJK UNIFIED IDEOGRAPH-", 0x2A700, 0x2B739),
        ("CJK UNIFIED IDEOGRAPH-", 0x2B740, 0x2B81D),
        ("CJK UNIFIED IDEOGRAPH-", 0x2B820, 0x2CEA1),
        ("CJK UNIFIED IDEOGRAPH-", 0x2CEB0, 0x2EBE0),
        ("CJK UNIFIED IDEOGRAPH-", 0x2EBF0, 0x2EE5D),
        ("CJK UNIFIED IDEOGRAPH-", 0x30000, 0x3134A),
        ("CJK UNIFIED IDEOGRAPH-", 0x31350, 0x323AF),
        ("CJK COMPATIBILITY IDEOGRAPH-", 0xF900, 0xFA6D),
        ("CJK COMPATIBILITY IDEOGRAPH-", 0xFA70, 0xFAD9),
        ("CJK COMPATIBILITY IDEOGRAPH-", 0x2F800, 0x2FA1D),
        ("EGYPTIAN HIEROGLYPH-", 0x13460, 0x143FA),
        ("KHITAN SMALL SCRIPT CHARACTER-", 0x18B00, 0x18CD5),
        ("KHITAN SMALL SCRIPT CHARACTER-", 0x18CFF, 0x18CFF),
        ("NUSHU CHARACTER-", 0x1B170, 0x1B2FB),
    ];

    private static readonly string[] s_leads =
        ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] s_vowels =
        ["A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"];

    private static readonly string[] s_tails =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C",
        "K", "T", "P", "H",
    ];

    /// <summary>The character of a name, or -1 for a name that is not known.</summary>
    internal static int Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name.Length > 100 || name.IndexOfAny((byte)'\t', (byte)'\n') >= 0)
            return -1;
        Span<byte> key = stackalloc byte[name.Length + 2];
        key[0] = (byte)'\n';
        if (Ascii.ToUpper(name, key[1..], out _) != System.Buffers.OperationStatus.Done)
            return -1;
        key[^1] = (byte)'\t';
        var names = s_names.Value.AsSpan();
        var at = names.IndexOf(key);
        if (at >= 0)
        {
            var value = names[(at + key.Length)..];
            return int.Parse(value[..value.IndexOf((byte)'\n')], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }
        var text = Encoding.ASCII.GetString(key[1..^1]);
        return text.StartsWith("HANGUL SYLLABLE ", StringComparison.Ordinal) ? Syllable(text[16..]) : Derived(text);
    }

    private static int Derived(string name)
    {
        foreach (var (prefix, first, last) in s_derived)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
                && value >= first && value <= last && name.AsSpan(prefix.Length).SequenceEqual($"{value:X4}"))
            {
                return value;
            }
        }
        return -1;
    }

    private static int Syllable(string name)
    {
        for (var lead = 0; lead < s_leads.Length; lead++)
        {
            for (var vowel = 0; vowel < s_vowels.Length; vowel++)
            {
                var head = s_leads[lead] + s_vowels[vowel];
                if (!name.StartsWith(head, StringComparison.Ordinal))
                    continue;
                var tail = Array.IndexOf(s_tails, name[head.Length..]);
                if (tail >= 0)
                    return 0xAC00 + (lead * s_vowels.Length + vowel) * s_tails.Length + tail;
            }
        }
        return -1;
    }
}

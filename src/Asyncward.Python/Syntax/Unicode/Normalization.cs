using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace Asyncward.Python.Syntax;

/// <summary>NFKC, by which Python compares identifiers. .NET has none without ICU, which we do not ship.</summary>
internal sealed class Normalization
{
    private const int HangulFirst = 0xAC00;
    private const int HangulCount = 11172;
    private const int LeadFirst = 0x1100;
    private const int VowelFirst = 0x1161;
    private const int TailFirst = 0x11A7;

    private static readonly Lazy<Normalization> s_tables = new(() => new Normalization(), LazyThreadSafetyMode.PublicationOnly);

    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<int, int> _classes = [];
    private readonly Dictionary<(int First, int Second), int> _compositions = [];

    private Normalization()
    {
        var bytes = UnicodeTable.Open("normalization");
        var at = 0;
        var code = 0;
        for (var left = Number(); left > 0; left--)
        {
            code += Number();
            var parts = new int[Number()];
            for (var i = 0; i < parts.Length; i++)
                parts[i] = Number();
            _decompositions.Add(code, parts);
        }
        code = 0;
        for (var left = Number(); left > 0; left--)
        {
            code += Number();
            _classes.Add(code, Number());
        }
        for (var left = Number(); left > 0; left--)
            _compositions.Add((Number(), Number()), Number());

        int Number()
        {
            var value = 0;
            for (var shift = 0; ; shift += 7)
            {
                var b = bytes[at++];
                value |= (b & 0x7F) << shift;
                if (b < 0x80)
                    return value;
            }
        }
    }

    /// <summary>The NFKC form of valid UTF-8.</summary>
    internal static ReadOnlySpan<byte> Compatible(ReadOnlySpan<byte> name)
    {
        var tables = s_tables.Value;
        var codes = tables.Decompose(name);
        tables.Order(codes);
        tables.Compose(codes);
        var result = new byte[codes.Count * 4];
        var length = 0;
        foreach (var code in codes)
            length += new Rune(code).EncodeToUtf8(result.AsSpan(length));
        return result.AsSpan(0, length);
    }

    private List<int> Decompose(ReadOnlySpan<byte> name)
    {
        var codes = new List<int>(name.Length);
        foreach (var rune in Encoding.UTF8.GetString(name).EnumerateRunes())
        {
            var code = rune.Value;
            var syllable = code - HangulFirst;
            if (syllable is >= 0 and < HangulCount)
            {
                codes.Add(LeadFirst + syllable / 588);
                codes.Add(VowelFirst + syllable % 588 / 28);
                if (syllable % 28 != 0)
                    codes.Add(TailFirst + syllable % 28);
            }
            else if (_decompositions.TryGetValue(code, out var parts))
            {
                codes.AddRange(parts);
            }
            else
            {
                codes.Add(code);
            }
        }
        return codes;
    }

    private int ClassOf(int code) => _classes.GetValueOrDefault(code);

    /// <summary>Sorts each run of marks by class and keeps the order of equals.</summary>
    private void Order(List<int> codes)
    {
        for (var i = 1; i < codes.Count; i++)
        {
            var code = codes[i];
            var value = ClassOf(code);
            if (value == 0)
                continue;
            var at = i;
            while (at > 0 && ClassOf(codes[at - 1]) > value)
            {
                codes[at] = codes[at - 1];
                at--;
            }
            codes[at] = code;
        }
    }

    private void Compose(List<int> codes)
    {
        var starter = -1;
        var lastClass = 0;
        var count = 0;
        for (var i = 0; i < codes.Count; i++)
        {
            var code = codes[i];
            var value = ClassOf(code);
            var adjacent = starter >= 0 && count == starter + 1;
            if (starter >= 0 && (adjacent || (lastClass < value && lastClass != 0)) && Pair(codes[starter], code) is >= 0 and var joined)
            {
                codes[starter] = joined;
                continue;
            }
            if (value == 0)
                starter = count;
            lastClass = value;
            codes[count++] = code;
        }
        codes.RemoveRange(count, codes.Count - count);
    }

    private int Pair(int first, int second)
    {
        if (first is >= LeadFirst and < LeadFirst + 19 && second is >= VowelFirst and < VowelFirst + 21)
            return HangulFirst + ((first - LeadFirst) * 21 + (second - VowelFirst)) * 28;
        if (first - HangulFirst is >= 0 and < HangulCount && (first - HangulFirst) % 28 == 0 && second is > TailFirst and < TailFirst + 28)
            return first + (second - TailFirst);
        return _compositions.GetValueOrDefault((first, second), -1);
    }
}

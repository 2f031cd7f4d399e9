using System;

namespace Asyncward.Observe;

/// <summary>A tuple of the wire. Fields that are missing or of another type read as zero, as an empty string or as an empty row.</summary>
internal readonly struct Row(object?[] items)
{
    private readonly object?[]? _items = items;

    /// <summary>How many fields there are.</summary>
    internal int Count => _items?.Length ?? 0;

    /// <summary>A whole number.</summary>
    internal long Int(int index) => At(index) switch { long number => number, double number when Math.Abs(number) < 1e15 => (long)number, _ => 0 };

    /// <summary>A whole number of 32 bits; 0 when it does not fit.</summary>
    internal int Int32(int index) => Int(index) is var number && number == (int)number ? (int)number : 0;

    /// <summary>A finite number.</summary>
    internal double Number(int index) => At(index) switch { double number when double.IsFinite(number) => number, long number => number, _ => 0 };

    /// <summary>A string.</summary>
    internal string Text(int index) => At(index) as string ?? "";

    /// <summary>A row inside of this one.</summary>
    internal Row Inner(int index) => new(At(index) as object?[] ?? []);

    private object? At(int index) => _items is { } items && (uint)index < (uint)items.Length ? items[index] : null;
}

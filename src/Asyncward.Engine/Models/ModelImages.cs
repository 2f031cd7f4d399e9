using System;
using System.IO;
using System.Text;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>The facts of the carried models, made when the executable was built; they are used where they lie in it.</summary>
/// <remarks>The layout is said where it is written, in tools/Asyncward.ModelImages.</remarks>
internal static unsafe class ModelImages
{
    private const int EntryLength = 16;

    private static readonly byte* Start = Map();

    /// <summary>How many models the executable carries.</summary>
    internal static int Count => *(int*)Start;

    /// <summary>The path of a model below the library, by its place in ordinal order.</summary>
    internal static string PathAt(int row) => Encoding.UTF8.GetString(PathBytes(row));

    /// <summary>Where a path stands in ordinal order; negative when no such model is carried.</summary>
    internal static int Find(string path)
    {
        Span<byte> buffer = stackalloc byte[512];
        // Longer than any path of ours.
        if (path.Length > buffer.Length / 3)
            return -1;
        ReadOnlySpan<byte> wanted = buffer[..Encoding.UTF8.GetBytes(path, buffer)];
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = PathBytes(middle).SequenceCompareTo(wanted);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    /// <summary>The facts of a model; null when they depend on the versions in use and have to be made.</summary>
    internal static FileFacts? Facts(int row, FactsMemory memory)
    {
        var entry = Entry(row);
        var image = Start + entry[2];
        var length = entry[3];
        if (length == 0)
            return null;
        // Where the executable put its resources off the border that rows may need, a copy serves.
        return FactsImage.TryMap(image, length, out var facts) || FactsImage.TryRead(new ReadOnlySpan<byte>(image, length), memory, out facts) ? facts : null;
    }

    private static int* Entry(int row) => (int*)(Start + 4 + (row * EntryLength));

    private static ReadOnlySpan<byte> PathBytes(int row)
    {
        var entry = Entry(row);
        return new ReadOnlySpan<byte>(Start + entry[0], entry[1]);
    }

    private static byte* Map()
    {
        // Never closed: it is a part of the executable's own image.
        var stream = typeof(ModelImages).Assembly.GetManifestResourceStream("models.bin") as UnmanagedMemoryStream
            ?? throw new InvalidOperationException("the executable was built without its library models");
        return stream.PositionPointer;
    }
}

using System;
using System.IO;
using System.Text;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>The facts of the carried models, made when the executable was built; they are used where they lie in it.</summary>
/// <remarks>The layout is said where it is written, in tools/Asyncward.ModelImages.</remarks>
internal static unsafe class ModelImages
{
    private const int EntryLength = 24;

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

    /// <summary>The facts of a model; null when they are others for the versions in use, and have to be made.</summary>
    /// <param name="row">Which model, as <see cref="Find"/> gives it.</param>
    /// <param name="memory">Where facts are put that cannot be used where they lie.</param>
    /// <param name="admits">Whether the version in use of a package is among some; null where nobody knows.</param>
    internal static FileFacts? Facts(int row, FactsMemory memory, Func<string, string, bool?>? admits)
    {
        var entry = Entry(row);
        var image = Start + entry[4];
        var length = entry[5];
        if (length == 0 || !IsAnsweredSo(Text(entry + 2), admits))
            return null;
        // Where the executable put its resources off the border that rows may need, a copy serves.
        return FactsImage.TryMap(image, length, out var facts, isOwn: true) || FactsImage.TryRead(new ReadOnlySpan<byte>(image, length), memory, out facts) ? facts : null;
    }

    private static bool IsAnsweredSo(ReadOnlySpan<byte> questions, Func<string, string, bool?>? admits)
    {
        while (questions.Length > 0)
        {
            var end = questions.IndexOf((byte)'\n');
            var space = questions.IndexOf((byte)' ');
            if (admits?.Invoke(Encoding.UTF8.GetString(questions[1..space]), Encoding.UTF8.GetString(questions[(space + 1)..end])) != (questions[0] == '+'))
                return false;
            questions = questions[(end + 1)..];
        }
        return true;
    }

    private static int* Entry(int row) => (int*)(Start + 4 + (row * EntryLength));

    private static ReadOnlySpan<byte> PathBytes(int row) => Text(Entry(row));

    private static ReadOnlySpan<byte> Text(int* at) => new(Start + at[0], at[1]);

    private static byte* Map()
    {
        // Never closed: it is a part of the executable's own image.
        var stream = typeof(ModelImages).Assembly.GetManifestResourceStream("models.bin") as UnmanagedMemoryStream
            ?? throw new InvalidOperationException("the executable was built without its library models");
        return stream.PositionPointer;
    }
}

using System;
using System.Collections.Generic;

namespace Asyncward.Observe;

/// <summary>What is known of one process while the run goes on.</summary>
internal sealed class ProcessState(int index)
{
    /// <summary>Strings that one process may have; more are shown as unknown.</summary>
    private const int MaxStrings = 300_000;

    private readonly Dictionary<long, string> _strings = [];

    /// <summary>Its place in the result.</summary>
    internal int Index { get; } = index;

    internal int Pid { get; set; }

    internal int ParentPid { get; set; }

    internal string Version { get; set; } = "";

    internal string Executable { get; set; } = "";

    internal string[] Arguments { get; set; } = [];

    internal double Start { get; set; }

    internal double? End { get; set; }

    internal double OwnTime { get; set; }

    /// <summary>Whether it said hello, and whether it said good-bye.</summary>
    internal bool IsKnown { get; set; }

    internal bool SaidBye { get; set; }

    internal bool HasEnded { get; set; }

    /// <summary>Loops by their serial number in the process.</summary>
    internal Dictionary<long, LoopState> Loops { get; } = [];

    /// <summary>Tasks that are alive, by number.</summary>
    internal Dictionary<long, TaskRecord> Tasks { get; } = [];

    /// <summary>What a count event adds to.</summary>
    internal Dictionary<long, Action<long>> Counted { get; } = [];

    /// <summary>Tasks that have ended and are still in <see cref="Tasks"/>, the oldest first.</summary>
    internal Queue<long> EndedTasks { get; } = [];

    internal Dictionary<long, SyncState> Sync { get; } = [];

    /// <summary>Its pools by number.</summary>
    internal Dictionary<long, ExecutorState> Pools { get; } = [];

    /// <summary>When the last long turn that was told of began, for each loop.</summary>
    internal Dictionary<long, double> LastTurn { get; } = [];

    /// <summary>Turns of its loops that were seen by their samples and have not ended.</summary>
    internal Dictionary<(long Loop, double Since), Block> Blocks { get; } = [];

    internal void Learn(long number, string text)
    {
        if (_strings.Count < MaxStrings)
            _strings[number] = text;
    }

    internal string Text(long number) => _strings.GetValueOrDefault(number, "");

    /// <summary>A frame with its names.</summary>
    internal CodeFrame Frame(Row row) =>
        new(new CodeSite(Text(row.Int(0)), Math.Max(0, row.Int32(1)), Text(row.Int(2))), row.Int32(3), row.Int32(4), row.Int(5) == 1);

    internal CodeFrame[] Frames(Row row)
    {
        var frames = new CodeFrame[Math.Min(row.Count, 200)];
        for (var i = 0; i < frames.Length; i++)
            frames[i] = Frame(row.Inner(i));
        return frames;
    }
}

/// <summary>A frame with what is known beside its line.</summary>
/// <param name="Site">The line.</param>
/// <param name="Column">Where the expression begins, in bytes; 0 with <paramref name="EndColumn"/> when not known.</param>
/// <param name="EndColumn">Where it ends; 0 when it ends on another line.</param>
/// <param name="IsCoroutine">Whether it is a coroutine's; false when not known.</param>
internal readonly record struct CodeFrame(CodeSite Site, int Column, int EndColumn, bool IsCoroutine);

using System;
using System.Collections.Generic;

namespace Asyncward.Observe;

/// <summary>What is known of one loop while the run goes on.</summary>
internal sealed class LoopState(int index, int process)
{
    internal const int MaxSlices = 600;

    /// <summary>Its place in the result.</summary>
    internal int Index { get; } = index;

    internal int Process { get; } = process;

    internal string Class { get; set; } = "";

    internal LoopKind Kind { get; set; }

    internal string Thread { get; set; } = "";

    internal double Start { get; set; }

    internal double End { get; set; }

    internal LagHistogram Lag { get; set; } = LagHistogram.Empty;

    internal LagHistogram ReadyWait { get; set; } = LagHistogram.Empty;

    internal double Busy { get; set; }

    internal int MaxTasks { get; set; }

    internal int MaxReady { get; set; }

    internal int Tasks { get; set; }

    internal int Ready { get; set; }

    internal bool IsRunning { get; set; }

    /// <summary>Equally long slices; twice as long each when there are too many.</summary>
    internal List<Slice> Slices { get; } = [];

    internal double SliceLength { get; private set; } = 0.1;

    internal Slice SliceAt(double time)
    {
        var number = (int)Math.Clamp((time - Start) / SliceLength, 0, 1e6);
        while (number >= MaxSlices)
        {
            for (var i = 0; i < Slices.Count; i += 2)
                Slices[i / 2] = i + 1 < Slices.Count ? Slices[i].Plus(Slices[i + 1]) : Slices[i];
            Slices.RemoveRange((Slices.Count + 1) / 2, Slices.Count / 2);
            SliceLength *= 2;
            number = (int)Math.Clamp((time - Start) / SliceLength, 0, 1e6);
        }
        while (Slices.Count <= number)
            Slices.Add(new Slice { Tasks = Tasks, Ready = Ready });
        return Slices[number];
    }

    /// <summary>A slice of the time line.</summary>
    internal sealed class Slice
    {
        internal double MaxLag;
        internal int Tasks;
        internal int Ready;
        internal double Busy;

        internal Slice Plus(Slice other) => new()
        {
            MaxLag = Math.Max(MaxLag, other.MaxLag),
            Tasks = Math.Max(Tasks, other.Tasks),
            Ready = Math.Max(Ready, other.Ready),
            Busy = Busy + other.Busy,
        };
    }
}

/// <summary>A pool of threads or processes.</summary>
internal sealed class ExecutorState(string name, CodeSite created, int workers)
{
    internal string Name { get; } = name;

    internal CodeSite Created { get; } = created;

    internal int Workers { get; } = workers;

    internal int MaxBusy;
    internal int Waiting;
    internal int MaxWaiting;
    internal long Jobs;
    internal double TotalWait;
    internal double LongestWait;
}

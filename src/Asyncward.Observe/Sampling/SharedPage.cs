using System;
using System.IO;
using System.IO.MemoryMappedFiles;

namespace Asyncward.Observe;

/// <summary>A view of the page that a process shares; the layout stands in <c>agent/importlib_bootstrap/page.py</c>.</summary>
internal sealed unsafe class SharedPage : IDisposable
{
    /// <summary>Pages for loops, after the one for the process.</summary>
    internal const int Loops = 63;
    internal const int RingSize = 64;
    private const int Size = 4096;
    private const double Magic = 5215310;
    private const int Ring = 64;
    private const int Histogram = 16;
    private const int Ready = 200;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;

    private SharedPage(MemoryMappedFile file, MemoryMappedViewAccessor view)
    {
        _file = file;
        _view = view;
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _start = start + view.PointerOffset;
    }

    internal int Pid => (int)Read(0, 1);

    /// <summary>The signal that makes a thread write its stack; 0 for none.</summary>
    internal int Signal => (int)Read(0, 2);

    /// <summary>The descriptor that it is written to.</summary>
    internal int DumpDescriptor => (int)Read(0, 3);

    /// <summary>Processor time of the observing thread, in seconds.</summary>
    internal double OwnTime => Read(0, 4);

    /// <summary>The highest page in use.</summary>
    internal int LastLoop => Math.Clamp((int)Read(0, 6), 0, Loops);

    /// <summary>When the observing thread last ran; 0 when it does not.</summary>
    internal double Tick => Read(0, 7);

    /// <summary>The observing thread.</summary>
    internal int OwnThread => (int)Read(0, 8);

    /// <summary>Maps a process's page; null when it is none.</summary>
    internal static SharedPage? TryOpen(string path)
    {
        MemoryMappedFile? file = null;
        try
        {
            if (new FileInfo(path).Length != Size * (Loops + 1))
                return null;
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
            var page = new SharedPage(file, file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read));
            if (page.Read(0, 0) == Magic)
                return page;
            page.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            file?.Dispose();
        }
        return null;
    }

    /// <summary>What the page of a loop says. It is written while it is read: a single field is always whole.</summary>
    internal LoopPage Loop(int index) => new(_start + (index * Size));

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    private double Read(int page, int field) => System.Threading.Volatile.Read(ref *(double*)(_start + (page * Size) + (field * 8)));

    /// <summary>The page of one loop.</summary>
    internal readonly struct LoopPage(byte* start)
    {
        /// <summary>When its turn began; 0 while it sleeps.</summary>
        internal double BusySince => Read(0);

        internal long Turns => (long)Read(1);

        /// <summary>Long turns so far.</summary>
        internal long LongTurns => (long)Read(2);

        internal bool IsInUse => Read(3) is 1 or 2;

        internal bool IsRunning => Read(3) == 2;

        internal int ThreadId => (int)Read(4);

        internal long Serial => (long)Read(5);

        internal int Kind => (int)Read(6);

        internal double MaxTurn => Read(7);

        internal double SumTurns => Read(8);

        /// <summary>Begin and end of a long turn.</summary>
        internal (double Start, double End) LongTurn(long number)
        {
            var at = Ring + ((int)(number % RingSize) * 2);
            return (Read(at), Read(at + 1));
        }

        internal long Bucket(int number) => (long)Read(Histogram + number);

        /// <summary>How often something that was ready waited so long.</summary>
        internal long ReadyBucket(int number) => (long)Read(Ready + number);

        internal double ReadyMax => Read(Ready + LagHistogram.BucketCount + 1);

        private double Read(int field) => System.Threading.Volatile.Read(ref *(double*)(start + (field * 8)));
    }
}

using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Asyncward.Observe;

/// <summary>
/// Lets CPython 3.14 run a file, as its debugger interface (PEP 768) says: the file's name is written into the state of a thread, with a flag that the thread
/// looks at between two instructions. <c>sys.remote_exec</c> asks the main thread only; here every thread can be asked, because the main one may wait for the one
/// that runs the loop. The file itself sees to it that it runs once.
/// </summary>
internal sealed class RemoteScript : IDisposable
{
    // The table of offsets of 3.14, in words of eight bytes from its beginning.
    private const int FreeThreaded = 2;
    private const int InterpretersHead = 5;
    private const int ThreadsHead = 9;
    private const int ThreadNext = 24;
    private const int NativeThreadId = 28;
    private const int EvalBreaker = 89;
    private const int Words = 95;
    private const int Minor = 14;

    /// <summary>Asks a thread to stop at its next instruction.</summary>
    private const ulong PleaseStop = 1 << 5;

    private readonly PythonProcess _process;
    private readonly SafeFileHandle _memory;
    private readonly byte[] _table = new byte[Words * 8];

    private RemoteScript(PythonProcess process, SafeFileHandle memory)
    {
        _process = process;
        _memory = memory;
    }

    /// <summary>Gets ready for a process.</summary>
    /// <exception cref="VisitException">It cannot be done, and why.</exception>
    internal static RemoteScript Open(PythonProcess process)
    {
        if (process.Minor > Minor)
        {
            throw new VisitException(string.Create(CultureInfo.InvariantCulture,
                $"process {process.Pid} runs CPython 3.{process.Minor}, which is newer than what this version of asyncward knows"));
        }
        SafeFileHandle memory;
        try
        {
            memory = process.OpenMemory(FileAccess.ReadWrite);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new VisitException(string.Create(CultureInfo.InvariantCulture,
                $"no permission to enter process {process.Pid}: the same user and the right to trace are needed (see /proc/sys/kernel/yama/ptrace_scope)"), e);
        }
        var script = new RemoteScript(process, memory);
        try
        {
            script.ReadTable();
            return script;
        }
        catch (VisitException)
        {
            script.Dispose();
            throw;
        }
    }

    /// <summary>Asks the main thread, or every one, to run the file.</summary>
    internal void Send(string path, bool everyThread)
    {
        var name = new byte[Encoding.UTF8.GetByteCount(path) + 1];
        Encoding.UTF8.GetBytes(path, name);
        if ((ulong)name.Length > Word(EvalBreaker + 5))
            throw new VisitException("the directory for temporary files has too long a name");
        Span<byte> bits = stackalloc byte[8];
        foreach (var thread in Threads(everyThread))
        {
            var at = thread + Word(EvalBreaker + 1);
            Set(at + Word(EvalBreaker + 4), name);
            Set(at + Word(EvalBreaker + 3), [1, 0, 0, 0]);
            var breaker = thread + Word(EvalBreaker);
            BinaryPrimitives.WriteUInt64LittleEndian(bits, Pointer(breaker) | PleaseStop);
            Set(breaker, bits);
        }
    }

    /// <summary>Takes the request back from all threads that have not seen it: its file will be gone.</summary>
    internal void TakeBack()
    {
        try
        {
            foreach (var thread in Threads(everyThread: true))
                Set(thread + Word(EvalBreaker + 1) + Word(EvalBreaker + 3), [0, 0, 0, 0]);
        }
        catch (VisitException)
        {
            // It has ended.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();

    private void ReadTable()
    {
        Read(_process.Runtime, _table);
        // Numbers that no layout has: then it is not the table that this was written for.
        if (!_table.AsSpan(0, 8).SequenceEqual("xdebugpy"u8) || Word(FreeThreaded) > 1 || Word(EvalBreaker + 5) is < 64 or > 65536
            || Word(EvalBreaker + 1) is 0 or > 65536 || Word(EvalBreaker) > 4096)
            throw Unknown();
        Span<byte> enabled = stackalloc byte[4];
        Read(Interpreter() + Word(EvalBreaker + 2), enabled);
        if (BinaryPrimitives.ReadInt32LittleEndian(enabled) != 1)
        {
            throw new VisitException(string.Create(CultureInfo.InvariantCulture,
                $"process {_process.Pid} was started with remote debugging switched off (PYTHON_DISABLE_REMOTE_DEBUG or -X disable-remote-debug)"));
        }
    }

    private ulong Interpreter() => Pointer(_process.Runtime + Word(InterpretersHead)) is not 0 and var interpreter
        ? interpreter
        : throw new VisitException(string.Create(CultureInfo.InvariantCulture, $"process {_process.Pid} has not begun, or is about to end"));

    private List<ulong> Threads(bool everyThread)
    {
        var found = new List<ulong>();
        var thread = Pointer(Interpreter() + Word(ThreadsHead));
        for (var count = 0; thread != 0 && count < 1000; count++)
        {
            var id = Pointer(thread + Word(NativeThreadId));
            if (everyThread ? IsThread(id) : id == (ulong)_process.Pid)
                found.Add(thread);
            thread = Pointer(thread + Word(ThreadNext));
        }
        return found;
    }

    private bool IsThread(ulong id) => Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Pid}/task/{id}"));

    private VisitException Unknown() => new(string.Create(CultureInfo.InvariantCulture,
        $"process {_process.Pid} is CPython 3.{_process.Minor}, and its table of offsets is not the one that is known"));

    private ulong Word(int index) => BinaryPrimitives.ReadUInt64LittleEndian(_table.AsSpan(index * 8));

    private ulong Pointer(ulong address)
    {
        Span<byte> bytes = stackalloc byte[8];
        Read(address, bytes);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }

    private void Read(ulong address, Span<byte> into)
    {
        try
        {
            if (address <= long.MaxValue && RandomAccess.Read(_memory, into, (long)address) == into.Length)
                return;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Ended(e);
        }
        throw Ended(null);
    }

    private void Set(ulong address, ReadOnlySpan<byte> bytes)
    {
        try
        {
            RandomAccess.Write(_memory, bytes, (long)address);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Ended(e);
        }
    }

    private VisitException Ended(Exception? inner) =>
        new(string.Create(CultureInfo.InvariantCulture, $"the memory of process {_process.Pid} cannot be read: it has ended, or is protected"), inner!);
}

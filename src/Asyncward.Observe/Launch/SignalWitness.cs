using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace Asyncward.Observe;

/// <summary>
/// Tells whether a signal came to the host alone or to everybody around it: a terminal, <c>timeout</c> and a service manager send theirs to the whole group, and
/// the program has it then already. The kernel does not say to whom a signal was sent, so a process that does nothing stands beside the program, in the
/// same group, and keeps the signals blocked: what everybody got stays pending there.
/// </summary>
internal sealed partial class SignalWitness : IDisposable
{
    // A signal comes to the members of a group one after the other, and a service manager sends it to each by itself.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(25);

    // What comes so soon after a signal of the group may have come before the new witness stood there, and is of the group like the one before.
    private static readonly TimeSpan Renewal = TimeSpan.FromMilliseconds(250);

    private readonly ulong _signals;
    private Process? _process;
    private long _renewed;

    /// <summary>Begins to watch.</summary>
    /// <param name="signals">The signals' numbers, from 1 to 64.</param>
    internal SignalWitness(ReadOnlySpan<int> signals)
    {
        foreach (var signal in signals)
            _signals |= Bit(signal);
        _process = Start();
    }

    /// <summary>
    /// Whether this signal, which the host has just got, came to the others of its group, too; null when there is no witness. The next question about the same
    /// signal is about another one.
    /// </summary>
    internal bool? TakeFromGroup(int signal)
    {
        if (_process is not { } witness)
            return null;
        var from = Stopwatch.GetTimestamp();
        while (true)
        {
            if (Pending(witness.Id) is not { } pending)
                return null;
            if ((pending & Bit(signal)) != 0)
                break;
            if (Stopwatch.GetElapsedTime(from) > Patience)
                return _renewed != 0 && Stopwatch.GetElapsedTime(_renewed, from) < Renewal;
            Thread.Sleep(1);
        }
        // What is pending stays so: only a new witness can tell of the next one.
        _process = Start();
        _renewed = Stopwatch.GetTimestamp();
        End(witness);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_process is { } witness)
            End(witness);
        _process = null;
    }

    private static ulong Bit(int signal) => 1UL << (signal - 1);

    // It waits at a pipe that closes with the host, however that ends.
    private Process? Start()
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var process = new Process { StartInfo = new ProcessStartInfo("cat") { UseShellExecute = false, RedirectStandardInput = true } };
        // A process begins with the signals blocked that its maker blocks. The C library's set of signals is an array of bits, of 128 bytes at most.
        Span<ulong> blocked = stackalloc ulong[16];
        Span<ulong> before = stackalloc ulong[16];
        blocked.Clear();
        blocked[0] = _signals;
        if (SetMask(Block, ref MemoryMarshal.GetReference(blocked), ref MemoryMarshal.GetReference(before)) != 0)
            return null;
        try
        {
            process.Start();
            return process;
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            process.Dispose();
            return null;
        }
        finally
        {
            _ = SetMask(Restore, ref MemoryMarshal.GetReference(before), ref MemoryMarshal.GetReference(blocked));
        }
    }

    private static void End(Process witness)
    {
        try
        {
            witness.Kill();
            witness.WaitForExit();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It is gone.
        }
        witness.Dispose();
    }

    // The signals that wait for the whole process: the line `ShdPnd` of proc_pid_status(5), in hexadecimal digits.
    private static ulong? Pending(int pid)
    {
        const string Label = "ShdPnd:";
        try
        {
            foreach (var line in File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/status")))
            {
                if (line.StartsWith(Label, StringComparison.Ordinal))
                    return ulong.Parse(line.AsSpan(Label.Length).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            // Without /proc nobody can tell.
        }
        return null;
    }

    // Their numbers on Linux.
    private const int Block = 0;
    private const int Restore = 2;

    [LibraryImport("libc", EntryPoint = "pthread_sigmask")]
    private static partial int SetMask(int how, ref ulong signals, ref ulong before);
}

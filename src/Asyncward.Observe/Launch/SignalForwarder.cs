using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Asyncward.Observe;

/// <summary>
/// Hands signals that the host gets on to the program. What a terminal sends goes to the whole foreground group, and others send to a whole group, too, so the
/// program has it already: then the host only stays alive until the program has ended.
/// </summary>
internal sealed partial class SignalForwarder : IDisposable
{
    private const int Interrupt = 2;
    private const int Quit = 3;

    // SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGTERM.
    private static readonly int[] Handed = [1, Interrupt, Quit, 10, 12, 15];

    private readonly SignalWitness _witness = new(Handed);
    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly System.Threading.Lock _lock = new();
    private int _pid;
    private int _early;

    internal SignalForwarder()
    {
        foreach (var number in Handed)
        {
            var signal = number switch
            {
                1 => PosixSignal.SIGHUP,
                Interrupt => PosixSignal.SIGINT,
                Quit => PosixSignal.SIGQUIT,
                15 => PosixSignal.SIGTERM,
                _ => (PosixSignal)number,
            };
            try
            {
                _registrations.Add(PosixSignalRegistration.Create(signal, context =>
                {
                    context.Cancel = true;
                    Forward(number);
                }));
            }
            catch (Exception e) when (e is PlatformNotSupportedException or ArgumentException)
            {
                // It does what it did.
            }
        }
    }

    /// <summary>From now on this process gets them.</summary>
    internal void Target(int pid)
    {
        lock (_lock)
        {
            _pid = pid;
            // What came before there was a program was meant for it.
            if (pid > 0 && _early > 0)
                _ = Kill(pid, _early);
            _early = 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        lock (_lock)
        {
            _pid = 0;
            _witness.Dispose();
        }
    }

    private void Forward(int number)
    {
        lock (_lock)
        {
            var programHasIt = _witness.TakeFromGroup(number) ?? (number is Interrupt or Quit && IsForeground());
            if (_pid == 0)
                _early = number;
            else if (!programHasIt)
                _ = Kill(_pid, number);
        }
    }

    // What can be known without a witness: a terminal interrupts the group in its foreground.
    private static bool IsForeground()
    {
        var terminal = Open("/dev/tty", 0);
        if (terminal < 0)
            return false;
        var group = TcGetPgrp(terminal);
        _ = Close(terminal);
        return group == GetPgrp();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int pid, int signal);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "tcgetpgrp")]
    private static partial int TcGetPgrp(int descriptor);

    [LibraryImport("libc", EntryPoint = "getpgrp")]
    private static partial int GetPgrp();
}

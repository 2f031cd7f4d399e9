using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace Asyncward.Observe;

/// <summary>
/// Gets the agent into a process that runs: through the pipe of one that was started with <c>run --dormant</c>, through the directory of one that is being
/// watched, else by CPython's own debugger interface, from 3.14 on.
/// </summary>
internal sealed partial class Visitor : IDisposable
{
    private const int WriteOnly = 1;
    private const int NonBlocking = 0x800;
    private const int CloseOnExec = 0x80000;
    private const int NoFollow = 0x20000;

    private readonly PythonProcess _process;
    private readonly TimeSpan _patience;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private RemoteScript? _remote;

    private Visitor(PythonProcess process, SpoolDirectory spool, TimeSpan patience)
    {
        _process = process;
        _patience = patience;
        Spool = spool;
    }

    /// <summary>Where the agent writes.</summary>
    internal SpoolDirectory Spool { get; }

    /// <summary>What the agent said when it was in.</summary>
    internal Row Answer { get; private set; }

    /// <summary>Goes in.</summary>
    /// <param name="pid">The process.</param>
    /// <param name="options">For the agent, as <c>key=value</c> with commas between.</param>
    /// <param name="patience">How long the process may take to answer.</param>
    /// <exception cref="VisitException">It cannot be done, and why.</exception>
    /// <exception cref="IOException">There is no room for temporary files.</exception>
    internal static Visitor Enter(int pid, string options, TimeSpan patience)
    {
        if (!OperatingSystem.IsLinux())
            throw new VisitException("processes can be looked at on Linux only");
        var process = PythonProcess.Find(pid);
        if (IsInOtherNamespace(pid))
        {
            throw new VisitException(string.Create(CultureInfo.InvariantCulture,
                $"process {pid} has another number inside of its container: run asyncward inside of it"));
        }
        var spool = SpoolDirectory.Create();
        var root = string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/root");
        if (!Directory.Exists(root + spool.Path))
        {
            spool.Dispose();
            spool = SpoolDirectory.Create(root);
        }
        var visitor = new Visitor(process, spool, patience);
        try
        {
            if (options.Contains(",audit=", StringComparison.Ordinal))
                spool.WriteBlockingNames();
            File.WriteAllText(spool.Events + "/go", options);
            var agent = (spool.Seen + "/agent").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
            File.WriteAllText(spool.Agent + "/come.py", $"{File.ReadAllText(spool.Agent + "/enter.py")}\n\ntry:\n    _enter('{agent}')\nexcept Exception:\n    pass\n");
            FileOwner.Give(spool.Path, pid);
            visitor.Ring(root);
            return visitor;
        }
        catch (Exception e) when (e is VisitException or IOException or UnauthorizedAccessException)
        {
            visitor.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _remote?.TakeBack();
        _remote?.Dispose();
        Spool.Dispose();
    }

    private void Ring(string root)
    {
        var script = Spool.Seen + "/agent/come.py";
        if (!Wake(root, script))
        {
            if (!_process.HasRemoteExec)
            {
                if (WasStartedDormant())
                {
                    throw new VisitException(string.Create(CultureInfo.InvariantCulture,
                        $"process {_process.Pid} is dormant and has not imported asyncio, or its `asyncward run` has ended"));
                }
                throw new VisitException(_process.Minor > 0
                    ? string.Create(CultureInfo.InvariantCulture,
                        $"process {_process.Pid} is CPython 3.{_process.Minor}: before 3.14 only a program that was started with `asyncward run --dormant -- …` can be looked at")
                    : string.Create(CultureInfo.InvariantCulture,
                        $"process {_process.Pid} is Python, but which version cannot be told; start it with `asyncward run --dormant -- …`"));
            }
            _remote = RemoteScript.Open(_process);
            _remote.Send(script, everyThread: false);
        }
        // The main thread first; it may sleep, or wait for the thread that runs the loop.
        var nudges = (Span<TimeSpan>)[TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(700), _patience / 2];
        while (true)
        {
            if (Read() is { } row)
            {
                Answer = row.Inner(1);
                if (row.Text(0).Length == 0)
                    return;
                throw new VisitException(row.Text(0) == "watched"
                    ? string.Create(CultureInfo.InvariantCulture, $"process {_process.Pid} is being watched already")
                    : string.Create(CultureInfo.InvariantCulture, $"process {_process.Pid} cannot be looked at: {row.Text(0)}"));
            }
            if (!Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Pid}/task")))
                throw new VisitException(string.Create(CultureInfo.InvariantCulture, $"process {_process.Pid} has ended"));
            if (_clock.Elapsed > _patience)
            {
                throw new VisitException(string.Create(CultureInfo.InvariantCulture,
                    $"process {_process.Pid} did not answer within {_patience.TotalSeconds} s: no Python code ran in it, or something keeps the interpreter's lock"));
            }
            if (_remote is not null && nudges.Length > 0 && _clock.Elapsed > nudges[0])
            {
                if (nudges.Length < 3)
                    _remote.Send(script, everyThread: true);
                Nudge.Threads(_process.Pid);
                nudges = nudges[1..];
            }
            Thread.Sleep(2);
        }
    }

    private Row? Read()
    {
        try
        {
            return MarshalReader.TryRead(File.ReadAllBytes(Spool.Events + "/answer"), out var row) ? row : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Directories of runs are where we would make our own; only those of the process's own user count.
    private bool Wake(string root, string script)
    {
        var user = FileOwner.Of(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Pid}"))?.User;
        foreach (var place in SpoolDirectory.Places)
        {
            foreach (var directory in Entries(root + place, SpoolDirectory.NamePrefix + "*"))
            {
                var events = directory + "/events";
                if (FileOwner.Of(events) is not { } owner || owner.User != user)
                    continue;
                var pipes = Entries(events, string.Create(CultureInfo.InvariantCulture, $"wake-{_process.Pid}-*"));
                foreach (var pipe in pipes)
                {
                    if (Write(pipe, script))
                        return true;
                }
                if (Entries(events, string.Create(CultureInfo.InvariantCulture, $"page-{_process.Pid}-*")).Length > 0)
                    return Ask(events, script);
            }
        }
        return false;
    }

    private static string[] Entries(string directory, string pattern)
    {
        try
        {
            return Directory.Exists(directory) ? Directory.GetFileSystemEntries(directory, pattern) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // The reader is away for an instant after each visit and around a fork.
    private bool Write(string pipe, string script)
    {
        while (_clock.Elapsed < _patience && FileOwner.Of(pipe) is { } owner && FileOwner.IsPipe(owner.Mode))
        {
            var descriptor = Open(pipe, WriteOnly | NonBlocking | CloseOnExec | NoFollow);
            if (descriptor >= 0)
            {
                var line = Encoding.UTF8.GetBytes(script + "\n");
                var written = Write(descriptor, line, line.Length);
                _ = Close(descriptor);
                if (written == line.Length)
                    return true;
            }
            // An older program of the same number left its pipe.
            else if (_clock.Elapsed > TimeSpan.FromSeconds(1))
            {
                return false;
            }
            Thread.Sleep(2);
        }
        return false;
    }

    private bool Ask(string events, string script)
    {
        try
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{events}/ask-{_process.Pid}");
            File.WriteAllText(path + ".new", script);
            FileOwner.Give(path + ".new", _process.Pid);
            File.Move(path + ".new", path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private bool WasStartedDormant()
    {
        try
        {
            return File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Pid}/environ"))
                .Contains("ASYNCWARD_OPTIONS=dormant", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsInOtherNamespace(int pid)
    {
        try
        {
            foreach (var line in File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/status")))
            {
                if (line.StartsWith("NSpid:", StringComparison.Ordinal))
                    return line["NSpid:".Length..].Split('\t', StringSplitOptions.RemoveEmptyEntries).Length > 1;
            }
        }
        catch (IOException)
        {
            // It has ended, which is found out next.
        }
        return false;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, byte[] bytes, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}

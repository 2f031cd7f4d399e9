using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>The Pythons of this machine.</summary>
internal static class Interpreters
{
    private static readonly Lazy<string[]> Found = new(Look);

    /// <summary>One of each minor version from 3.8 on; from <c>ASYNCWARD_PYTHONS</c> (separated by colons) where that is set.</summary>
    internal static string[] All => Found.Value;

    /// <summary>The one that most tests use: <c>python3</c> of the path. Skips the test when there is none.</summary>
    internal static string Default
    {
        get
        {
            Assert.SkipWhen(Found.Value.Length == 0, "no Python 3.8 or later on this machine");
            return Found.Value[0];
        }
    }

    /// <summary>The system's Python when it has this module; skips the test when not.</summary>
    internal static string With(string module)
    {
        var python = Found.Value.FirstOrDefault(p => Answer(p, $"import {module}; print('has it')") == "has it");
        Assert.SkipWhen(python is null, $"no Python on this machine has {module}");
        return python!;
    }

    /// <summary>One that lets a debugger in, CPython 3.14 or later; skips the test when there is none.</summary>
    internal static string WithRemoteExec
    {
        get
        {
            var python = Found.Value.FirstOrDefault(p => Minor(p) >= 14);
            Assert.SkipWhen(python is null, "no Python 3.14 on this machine");
            return python!;
        }
    }

    /// <summary>One before a minor version; skips the test when there is none.</summary>
    internal static string Before(int minor)
    {
        var python = Found.Value.FirstOrDefault(p => Minor(p) < minor);
        Assert.SkipWhen(python is null, $"no Python before 3.{minor} on this machine");
        return python!;
    }

    /// <summary>For example <c>3.14</c>.</summary>
    internal static string Version(string python) => Answer(python, "import sys; print('%d.%d' % sys.version_info[:2])") ?? "";

    private static int Minor(string python) => int.Parse(Version(python)[2..]);

    // CPython 3.14 as the conformance checks have it, in a Debian tree of its own: its own loader runs it outside of that tree as well.
    private static string? OfPeers()
    {
        var root = Environment.GetEnvironmentVariable("ASYNCWARD_PEERS") ?? Path.Combine(Path.GetTempPath(), "asyncward-peers");
        foreach (var (loader, libraries) in (ReadOnlySpan<(string, string)>)[("lib64/ld-linux-x86-64.so.2", "x86_64"), ("lib/ld-linux-aarch64.so.1", "aarch64")])
        {
            if (!File.Exists($"{root}/usr/bin/python3.14") || !File.Exists($"{root}/usr/{loader}"))
                continue;
            var path = Path.Combine(AppContext.BaseDirectory, "python3.14");
            File.WriteAllText(path, $"""
                #!/bin/sh
                PYTHONHOME='{root}/usr' exec '{root}/usr/{loader}' --library-path '{root}/usr/lib/{libraries}-linux-gnu' --argv0 "$0" '{root}/usr/bin/python3.14' "$@"

                """);
            const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            if (OperatingSystem.IsLinux())
                File.SetUnixFileMode(path, mode);
            return path;
        }
        return null;
    }

    private static string[] Look()
    {
        if (!OperatingSystem.IsLinux())
            return [];
        var candidates = new List<string>();
        if (Environment.GetEnvironmentVariable("ASYNCWARD_PYTHONS") is { Length: > 0 } given)
        {
            candidates.AddRange(given.Split(':'));
        }
        else
        {
            candidates.AddRange((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/bin").Select(p => Path.Combine(p, "python3")));
            var versions = Path.Combine(Environment.GetEnvironmentVariable("HOME") ?? "/", ".pyenv/versions");
            if (Directory.Exists(versions))
                candidates.AddRange(Directory.GetDirectories(versions).Order(StringComparer.Ordinal).Select(v => Path.Combine(v, "bin/python3")));
            candidates.AddRange((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(p => Path.Combine(p, "python3.14")));
            if (OfPeers() is { } peer)
                candidates.Add(peer);
        }
        var found = new List<string>();
        var seen = new HashSet<string>();
        foreach (var candidate in candidates.Where(File.Exists))
        {
            // What stands for a shim is asked for the real one.
            const string ask = "import sys; print('%d.%d' % sys.version_info[:2] if sys.version_info >= (3, 8) else 'old', sys.executable)";
            if (Answer(candidate, ask) is { } answer && !answer.StartsWith("old", StringComparison.Ordinal)
                && answer.Split(' ', 2) is [var version, var real] && (seen.Add(version) || real.StartsWith("/usr/bin/", StringComparison.Ordinal) && seen.Add(real)))
                found.Add(real);
        }
        return [.. found];
    }

    private static string? Answer(string python, string code)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", code])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var text = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 ? text : null;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}

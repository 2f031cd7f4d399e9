using System;
using System.IO;
using System.Reflection;

namespace Asyncward.Observe;

/// <summary>The directory of one run: the Python side, and what observed processes write. Only its owner may look into it.</summary>
internal sealed class SpoolDirectory : IDisposable
{
    /// <summary>What their names begin with.</summary>
    internal const string NamePrefix = "asyncward-";

    private const string Prefix = "agent/";

    private SpoolDirectory(string path, string seen)
    {
        Path = path;
        Agent = path + "/agent";
        Events = path + "/events";
        Seen = seen;
    }

    /// <summary>Absolute.</summary>
    internal string Path { get; }

    /// <summary>The same as the observed process sees it: another path when that has another root.</summary>
    internal string Seen { get; }

    /// <summary>What goes first in <c>PYTHONPATH</c>.</summary>
    internal string Agent { get; }

    /// <summary>Where the processes write.</summary>
    internal string Events { get; }

    /// <summary>Where such directories lie, the best first.</summary>
    internal static string[] Places => ["/dev/shm", System.IO.Path.GetTempPath().TrimEnd('/')];

    /// <summary>Makes one, in memory where that is possible.</summary>
    /// <param name="root">The root of the process that will use it, when that is another.</param>
    /// <exception cref="IOException">No directory can be made.</exception>
    internal static SpoolDirectory Create(string root = "")
    {
        if (OperatingSystem.IsWindows())
            throw new IOException("programs are observed on Linux only");
        foreach (var place in Places)
        {
            // A name that cannot be guessed, made with the mode it keeps.
            var seen = $"{place}/{NamePrefix}{Guid.NewGuid():N}";
            var path = root + seen;
            try
            {
                if (!Directory.Exists(root + place))
                    continue;
                const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
                Directory.CreateDirectory(path, owner);
                var spool = new SpoolDirectory(path, seen);
                Directory.CreateDirectory(spool.Agent, owner);
                Directory.CreateDirectory(spool.Events, owner);
                spool.WriteAgent();
                return spool;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Remove(path);
            }
        }
        throw new IOException("no directory for temporary files can be written");
    }

    /// <summary>Leaves the names of blocking functions where the Python side looks for them.</summary>
    internal void WriteBlockingNames() => File.WriteAllLines(Agent + "/blocking.txt", Engine.BlockingNames.All());

    /// <inheritdoc/>
    public void Dispose() => Remove(Path);

    private static void Remove(string path)
    {
        // A process that goes on may write between the listing and the removal.
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                Directory.Delete(path, recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Again.
            }
        }
    }

    private void WriteAgent()
    {
        var assembly = typeof(SpoolDirectory).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            var path = $"{Agent}/{name[Prefix.Length..]}";
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            using var resource = assembly.GetManifestResourceStream(name)!;
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            resource.CopyTo(file);
        }
    }
}

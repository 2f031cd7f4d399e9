using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using Asyncward.Program;
using Asyncward.Python.Facts;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>The cache's directory. Whatever goes wrong here costs time and nothing else.</summary>
internal sealed class CacheStore
{
    /// <summary>The variable that names the directory.</summary>
    internal const string Variable = "ASYNCWARD_CACHE_DIR";

    // File systems and clocks are this coarse at worst.
    private const long RacyTicks = 2 * TimeSpan.TicksPerSecond;

    private CacheStore(string directory)
    {
        Directory = directory;
        BuildId = MakeBuildId();
        OpenedAt = DateTime.UtcNow.Ticks;
    }

    /// <summary>Full path.</summary>
    internal string Directory { get; }

    /// <summary>What this build is: files of another one are never believed.</summary>
    internal ContentHash BuildId { get; }

    /// <summary>When the run began, in ticks, UTC.</summary>
    internal long OpenedAt { get; }

    /// <summary>In ticks, UTC: a file that was changed later than this before it was read may change again unseen.</summary>
    internal long TrustedUntil => OpenedAt - RacyTicks;

    /// <summary>Chooses the directory: option or setting, variable, <c>.asyncward/cache</c> of the project, else the user's cache.</summary>
    internal static CacheStore? Open(CheckSettings settings, Func<string, string?> variable)
    {
        var directory = settings.CacheDir ?? (variable(Variable) is { Length: > 0 } given ? Path.GetFullPath(given) : null)
            ?? (settings.File.IsProject ? Path.Combine(settings.Root, ".asyncward", "cache") : UserDirectory(variable));
        if (directory is null)
            return null;
        try
        {
            if (!System.IO.Directory.Exists(directory))
            {
                System.IO.Directory.CreateDirectory(directory);
                // The cache keeps itself out of version control.
                File.WriteAllText(Path.Combine(directory, ".gitignore"), "*\n");
            }
            return new CacheStore(directory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? UserDirectory(Func<string, string?> variable)
    {
        if (variable("XDG_CACHE_HOME") is { Length: > 0 } xdg && Path.IsPathRooted(xdg))
            return Path.Combine(xdg, "asyncward");
        return variable("HOME") is { Length: > 0 } home && Path.IsPathRooted(home) ? Path.Combine(home, ".cache", "asyncward") : null;
    }

    /// <summary>Deterministic builds have an identity made from their content; the library models are part of the engine's.</summary>
    private static ContentHash MakeBuildId()
    {
        Span<byte> ids = stackalloc byte[(16 * 4) + 4];
        BinaryPrimitives.WriteInt32LittleEndian(ids[64..], FileFacts.FormatVersion);
        typeof(CacheStore).Module.ModuleVersionId.TryWriteBytes(ids);
        typeof(Rule).Module.ModuleVersionId.TryWriteBytes(ids[16..]);
        typeof(ProgramModel).Module.ModuleVersionId.TryWriteBytes(ids[32..]);
        typeof(FileFacts).Module.ModuleVersionId.TryWriteBytes(ids[48..]);
        return ContentHash.Of(ids);
    }

    /// <summary>Whether there is such a folder in it.</summary>
    internal bool Has(string folder) => System.IO.Directory.Exists(Path.Combine(Directory, folder));

    /// <summary>The bytes of a cache file, or null.</summary>
    internal byte[]? Read(string name)
    {
        try
        {
            var path = Path.Combine(Directory, name);
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a file beside its place and renames it, so that a reader sees the old one or the new one and never a part.</summary>
    internal bool Write(string name, Action<Stream> write)
    {
        var path = Path.Combine(Directory, name);
        var temporary = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.tmp";
        try
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
                write(stream);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Delete(temporary);
            return false;
        }
    }

    /// <summary>Keeps the newest files of a directory of the cache and deletes the others, left-overs of killed runs included.</summary>
    internal void Prune(string directory, int keep)
    {
        try
        {
            var files = new DirectoryInfo(Path.Combine(Directory, directory)).GetFiles();
            foreach (var file in files.OrderByDescending(file => file.LastWriteTimeUtc).Skip(keep))
                Delete(file.FullName);
            foreach (var file in files.Where(file => file.Name.EndsWith(".tmp", StringComparison.Ordinal)))
            {
                if (OpenedAt - file.LastWriteTimeUtc.Ticks > TimeSpan.TicksPerHour)
                    Delete(file.FullName);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Old files stay until another run may delete them.
        }
    }

    /// <summary>Keeps the newest directories of a kind: each build of the tool has its own, and old builds do not come back.</summary>
    internal void PruneDirectories(string pattern, int keep)
    {
        try
        {
            var directories = new DirectoryInfo(Directory).GetDirectories(pattern);
            foreach (var directory in directories.OrderByDescending(directory => directory.LastWriteTimeUtc).Skip(keep))
                directory.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Old ones stay until another run may delete them.
        }
    }

    internal static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody else's, or gone already.
        }
    }
}

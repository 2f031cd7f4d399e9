using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace Asyncward.Observe;

/// <summary>
/// Keys of the terminal that a command was started from, where the input of the program that it watches is something else: the terminal is opened anew, so
/// nothing is changed in what the program has. Linux only.
/// </summary>
public sealed partial class TerminalKeys : IDisposable
{
    // Linux' own numbers and offsets, the same on all its machines that we know of.
    private const int ReadOnlyNonBlocking = 0x800 | 0x100 | 0x80000;
    private const int SettingsSize = 256;
    private const int LocalFlags = 12;
    private const int LineWise = 2;
    private const int Echo = 8;
    private const int MostWaiting = 256;

    private readonly byte[] _settings;
    private readonly Queue<ConsoleKeyInfo> _waiting = new();
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private int _terminal;

    private TerminalKeys(int terminal, byte[] settings) => (_terminal, _settings) = (terminal, settings);

    /// <summary>From now on each key is read when it is pressed, and not shown; null where there is no terminal, or somebody else has it.</summary>
    public static TerminalKeys? Open()
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var terminal = OpenFile("/dev/tty", ReadOnlyNonBlocking);
        if (terminal < 0)
            return null;
        var settings = new byte[SettingsSize];
        if (!IsOurs(terminal) || GetSettings(terminal, settings) != 0)
        {
            _ = CloseFile(terminal);
            return null;
        }
        // Interrupts go on coming from their keys.
        var own = (byte[])settings.Clone();
        own[LocalFlags] &= unchecked((byte)~(LineWise | Echo));
        _ = SetSettings(terminal, 0, own);
        return new TerminalKeys(terminal, settings);
    }

    /// <summary>The next key that was pressed; null when there is none.</summary>
    public ConsoleKeyInfo? Next()
    {
        if (_waiting.Count == 0 && _terminal >= 0)
        {
            var bytes = new byte[64];
            // Who reads from a terminal that somebody else has is stopped.
            var count = IsOurs(_terminal) ? (int)Read(_terminal, bytes, (nuint)bytes.Length) : 0;
            if (count > 0)
            {
                var characters = new char[bytes.Length + 2];
                Take(characters.AsSpan(0, _decoder.GetChars(bytes.AsSpan(0, count), characters, flush: false)), _waiting);
            }
        }
        return _waiting.TryDequeue(out var key) ? key : null;
    }

    /// <summary>Makes keys of what a terminal sends for them.</summary>
    internal static void Take(ReadOnlySpan<char> text, Queue<ConsoleKeyInfo> keys)
    {
        for (var i = 0; i < text.Length && keys.Count < MostWaiting; i++)
        {
            if (text[i] != '\u001b' || i + 1 >= text.Length || text[i + 1] is not ('[' or 'O'))
            {
                keys.Enqueue(new ConsoleKeyInfo(text[i], Named(text[i]), false, false, false));
                continue;
            }
            // Numbers and semicolons, then the character that says what it is.
            var end = i + 2;
            while (end < text.Length && text[end] is (>= '0' and <= '9') or ';')
                end++;
            var key = end >= text.Length ? default : text[end] switch
            {
                'A' => ConsoleKey.UpArrow,
                'B' => ConsoleKey.DownArrow,
                'H' => ConsoleKey.Home,
                '~' => text[i + 2] switch { '5' => ConsoleKey.PageUp, '6' => ConsoleKey.PageDown, '1' or '7' => ConsoleKey.Home, _ => default },
                _ => default,
            };
            if (key != default)
                keys.Enqueue(new ConsoleKeyInfo('\0', key, false, false, false));
            i = end;
        }
    }

    private static ConsoleKey Named(char character) => character switch
    {
        '\r' or '\n' => ConsoleKey.Enter,
        '\u001b' => ConsoleKey.Escape,
        '\b' or '\u007f' => ConsoleKey.Backspace,
        _ => default,
    };

    /// <summary>Gives the terminal back as it was.</summary>
    public void Dispose()
    {
        if (_terminal < 0)
            return;
        if (IsOurs(_terminal))
            _ = SetSettings(_terminal, 0, _settings);
        _ = CloseFile(_terminal);
        _terminal = -1;
    }

    private static bool IsOurs(int terminal) => GetForeground(terminal) == GetGroup();

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFile(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseFile(int descriptor);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int descriptor, byte[] buffer, nuint size);

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    private static partial int GetSettings(int descriptor, byte[] settings);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    private static partial int SetSettings(int descriptor, int when, byte[] settings);

    [LibraryImport("libc", EntryPoint = "tcgetpgrp")]
    private static partial int GetForeground(int descriptor);

    [LibraryImport("libc", EntryPoint = "getpgrp")]
    private static partial int GetGroup();
}

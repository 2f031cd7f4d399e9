using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading;

namespace Asyncward.Cli;

/// <summary>A line on the error stream that grows, on terminals and when a run takes long; never in a pipe.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Terminal _terminal;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _lock = new();
    private TimeSpan _next = Patience;
    private bool _visible;

    internal ProgressBar(Terminal terminal) => _terminal = terminal;

    internal bool IsOn => _terminal.ErrorIsTerminal && _terminal.Variable("TERM") != "dumb" && _terminal.Variable("CI") is null or "";

    internal void Show(int done, int total)
    {
        if (_clock.Elapsed < _next)
            return;
        lock (_lock)
        {
            if (_clock.Elapsed < _next)
                return;
            _next = _clock.Elapsed + Pause;
            var full = (int)((long)done * Width / Math.Max(total, 1));
            var bar = new string('█', full) + new string('░', Width - full);
            _terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{bar} {done}/{total} files"));
            _visible = true;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_visible)
                _terminal.Error.Write("\r\u001b[K");
            _visible = false;
        }
    }
}

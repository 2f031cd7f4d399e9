using System;
using System.IO;
using System.Text;

namespace Asyncward.Observe;

/// <summary>The live view where there is no screen: one line a second, and one for each stall.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="directory">Files below it are named relative to it.</param>
public sealed class LiveLines(TextWriter output, string directory) : ILiveView
{
    private const int MostStalls = 20;

    private TimeSpan _next = TimeSpan.FromSeconds(1);
    private int _stalls;

    /// <inheritdoc/>
    public void Show(LiveSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var text = new StringBuilder();
        foreach (var stall in snapshot.NewStalls)
        {
            if (_stalls++ < MostStalls)
                text.Append("  ").Append(Of(stall, directory)).Append('\n');
        }
        if (snapshot.At >= _next)
        {
            if (_stalls > MostStalls)
                text.Append($"  … and {_stalls - MostStalls} more stalls\n");
            text.Append(Of(snapshot)).Append('\n');
            _stalls = 0;
            _next = snapshot.At + TimeSpan.FromSeconds(1);
        }
        if (text.Length > 0)
            output.Write(text);
    }

    /// <summary>For example <c>12 s  lag 3 ms (p99 ≤ 8 ms, max 410 ms)  tasks 120  ready 4  blocked 2.1 %  stalls 3</c>.</summary>
    internal static string Of(LiveSnapshot snapshot)
    {
        var text = new StringBuilder();
        text.Append($"{Say.Time(snapshot.At)}  lag {Say.Time(snapshot.LagNow > snapshot.LagRecent ? snapshot.LagNow : snapshot.LagRecent)}");
        if (snapshot.Lag.Percentile(0.99) is { } p99)
            text.Append($" (p99 ≤ {Say.Time(p99)}, max {Say.Time(snapshot.Lag.Max)})");
        text.Append($"  tasks {snapshot.Tasks}  ready {snapshot.Ready}  blocked {Share(snapshot)}  stalls {snapshot.Stalls}");
        Add(text, "never awaited", snapshot.NeverAwaited);
        Add(text, "lost tasks", snapshot.DestroyedTasks);
        Add(text, "exceptions", snapshot.UnretrievedExceptions);
        Add(text, "deadlocks", snapshot.Deadlocks);
        Add(text, "dropped", snapshot.Dropped);
        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, long count)
    {
        if (count > 0)
            text.Append($"  {name} {count}");
    }

    /// <summary>The share of the time so far in which a loop was blocked.</summary>
    internal static string Share(LiveSnapshot snapshot)
    {
        var share = snapshot.At > TimeSpan.Zero ? 100 * snapshot.Blocked.TotalSeconds / (snapshot.At.TotalSeconds * Math.Max(1, snapshot.Loops)) : 0;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Min(share, 100):0.#} %");
    }

    internal static string Of(LiveStall stall, string directory)
    {
        var call = stall.Call.Length > 0 ? $" in {Say.Plain(stall.Call)}" : "";
        var task = stall.Task.Length > 0 ? $", task '{Say.Plain(stall.Task)}'" : "";
        return $"blocked {Say.Time(stall.Length)} at {Say.Frame(stall.Place, directory)}{call}{task}";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}

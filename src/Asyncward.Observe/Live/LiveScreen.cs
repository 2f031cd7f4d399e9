using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Asyncward.Observe;

/// <summary>
/// The live view on a terminal: it takes the other screen of the terminal and gives the first one back untouched. What the program prints meanwhile on the same
/// terminal is painted over; it belongs into a file.
/// </summary>
public sealed partial class LiveScreen : ILiveView
{
    private const int History = 60;
    private const int Recent = 6;
    private const int Branches = 40;
    private const int BranchesToScroll = 400;
    private const string Bars = "▁▂▃▄▅▆▇█";

    private readonly TextWriter _output;
    private readonly string _directory;
    private readonly Func<(int Width, int Height)> _size;
    private readonly Queue<TimeSpan> _lags = new();
    private readonly Queue<LiveStall> _stalls = new();
    private bool _entered;

    /// <param name="output">The terminal.</param>
    /// <param name="directory">Files below it are named relative to it.</param>
    /// <param name="size">How large the terminal is now, in characters.</param>
    /// <param name="key">The next key that was pressed, null when there is none; null where the terminal's input is not ours.</param>
    /// <param name="quit">Called when somebody wants to see no more.</param>
    public LiveScreen(TextWriter output, string directory, Func<(int Width, int Height)> size, Func<ConsoleKeyInfo?>? key = null, Action? quit = null)
    {
        _output = output;
        _directory = directory;
        _size = size;
        _key = key;
        _quit = quit;
    }

    /// <inheritdoc/>
    public void Show(LiveSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (_frozen is null)
        {
            Remember(_lags, [snapshot.LagNow > snapshot.LagRecent ? snapshot.LagNow : snapshot.LagRecent], History);
            Remember(_stalls, snapshot.NewStalls, Recent);
        }
        var (width, height) = _size();
        snapshot = Obey(snapshot, Math.Clamp(width, 40, 300), height);
        var frame = new StringBuilder(_entered ? "" : "\u001b[?1049h\u001b[?25l");
        _entered = true;
        frame.Append("\u001b[H");
        foreach (var line in Visible(snapshot, Math.Clamp(width, 40, 300), height))
            frame.Append(line).Append("\u001b[K\r\n");
        _output.Write(frame.Append("\u001b[J").ToString());
        _output.Flush();
    }

    private static void Remember<T>(Queue<T> queue, T[] news, int most)
    {
        foreach (var one in news)
            queue.Enqueue(one);
        while (queue.Count > most)
            queue.Dequeue();
    }

    /// <summary>The frame as lines with colours.</summary>
    internal string Render(LiveSnapshot snapshot, int width) => $"{Render(Head(snapshot), width)}\n{Render(Body(snapshot), width)}";

    private Rows Body(LiveSnapshot snapshot) => new(Stalls(snapshot), Waiting(snapshot), Tasks(snapshot));

    private static string Render(Rows rows, int width)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new Output(text, width),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        console.Write(rows);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }

    private Rows Head(LiveSnapshot snapshot) => new([.. Figures(snapshot), .. KeyLine() is { } keys ? (IRenderable[])[keys] : []]);

    private IRenderable[] Figures(LiveSnapshot snapshot) =>
    [
        new Text(LiveLines.Of(snapshot), new Style(snapshot.LagNow > TimeSpan.FromMilliseconds(50) ? Color.Red : null, decoration: Decoration.Bold)),
        new Text($"{Say.Count(snapshot.Processes, "process", "processes")}, {Say.Count(snapshot.Loops, "loop")}, {snapshot.ExecutorWaiting} jobs waiting   lag {Lags()}"),
    ];

    /// <summary>The lag of the last looks, logarithmic from a millisecond to eight seconds.</summary>
    private string Lags()
    {
        var text = new StringBuilder();
        foreach (var lag in _lags)
            text.Append(Bars[Math.Clamp((int)(Math.Log2(Math.Max(lag.TotalMilliseconds, 1)) / 13 * Bars.Length), 0, Bars.Length - 1)]);
        return text.ToString();
    }

    private Rows Stalls(LiveSnapshot snapshot)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = true };
        table.AddColumn(new TableColumn(new Text("blocked", new Style(decoration: Decoration.Bold))) { NoWrap = true });
        table.AddColumn(new TableColumn(new Text("times", new Style(decoration: Decoration.Bold))) { NoWrap = true });
        table.AddColumn(new TableColumn(new Text("place", new Style(decoration: Decoration.Bold))));
        foreach (var place in snapshot.TopPlaces.Take(5))
        {
            var call = place.Call.Length > 0 ? $"  {Say.Plain(place.Call)}" : "";
            table.AddRow(
                new Text(Say.Time(place.Total), new Style(Color.Red)), new Text(place.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new Text(Say.Frame(place.Place, _directory) + call));
        }
        IEnumerable<IRenderable> recent = _stalls.Reverse().Select(stall => new Text($"{Say.Time(stall.Start),8}  {LiveLines.Of(stall, _directory)}"));
        return new Rows([.. snapshot.TopPlaces.Length > 0 ? (IRenderable[])[table] : [], .. recent]);
    }

    private Rows Waiting(LiveSnapshot snapshot) => new(
    [
        .. snapshot.Locks.Select(one => new Text($"{one.Kind.ToString().ToLowerInvariant()}  {Say.Place(one.Created, _directory)}  {one.Waiting} waiting, "
            + $"{Say.Count(one.Waits, "wait")} so far, {Say.Time(one.Total)}")),
        .. snapshot.Queues.Select(one => new Text($"queue  {Say.Place(one.Created, _directory)}  {one.Depth} of {(one.MaxSize > 0 ? $"{one.MaxSize}" : "any number")}, "
            + $"most {one.MaxDepth}")),
    ]);

    private Tree Tasks(LiveSnapshot snapshot)
    {
        var tree = new Tree(new Text(Say.Count(snapshot.Tasks, "task"), new Style(decoration: Decoration.Bold)));
        var left = _key is null ? Branches : BranchesToScroll;
        foreach (var task in InOrder(snapshot.Tree))
            Grow(tree, task, ref left, 0);
        if (left == 0)
            tree.AddNode(new Text("…"));
        return tree;
    }

    /// <summary>A snapshot has its tasks in any order; a screen must not jump. Task-9 stands before Task-10.</summary>
    private static IEnumerable<LiveTask> InOrder(LiveTask[] tasks) => tasks.OrderBy(task => task.Name.Length).ThenBy(task => task.Name, StringComparer.Ordinal);

    // Tasks that await each other would be a tree without end; the depth is bounded whatever the snapshot says.
    private void Grow(IHasTreeNodes parent, LiveTask task, ref int left, int depth)
    {
        if (left <= 0 || depth > 12)
            return;
        left--;
        var waits = task.WaitsFor.Length > 0 ? $"  waits for {Say.Plain(task.WaitsFor)}" : "";
        var node = parent.AddNode(new Text($"{Say.Plain(task.Name)}  {Say.Plain(task.Coroutine)}  {Say.Place(task.Place, _directory)}{waits}"));
        foreach (var awaited in InOrder(task.Awaits))
            Grow(node, awaited, ref left, depth + 1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_entered)
            return;
        _entered = false;
        _output.Write("\u001b[?25h\u001b[?1049l");
        _output.Flush();
    }

    /// <summary>A page of a given width that is no console: nothing is asked of the real one.</summary>
    private sealed class Output(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => 500;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}

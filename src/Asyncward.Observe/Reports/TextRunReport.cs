using System;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Engine;

namespace Asyncward.Observe;

/// <summary>The summary for people at the end of a run.</summary>
public sealed class TextRunReport
{
    /// <summary>Findings of one code that are shown; the others are counted.</summary>
    private const int MostOfACode = 10;

    /// <summary>Frames of a stack that are shown.</summary>
    private const int MostFrames = 6;

    private const int MostUnpredicted = 10;

    private const int MostTasks = 5;

    private readonly ObservedRun _run;
    private readonly RunJoin? _join;
    private readonly RunVerdict? _verdict;
    private readonly Paint _paint;
    private readonly StringBuilder _text = new();

    private TextRunReport(ObservedRun run, RunJoin? join, RunVerdict? verdict, bool colour)
    {
        _run = run;
        _join = join;
        _verdict = verdict;
        _paint = new Paint(colour);
    }

    /// <summary>The whole summary.</summary>
    /// <param name="run">What was seen.</param>
    /// <param name="join">What the code says of it; null when nobody looked.</param>
    /// <param name="colour">Whether ANSI colours may be used.</param>
    /// <param name="verdict">Which findings are news, and nothing else is shown; null when that was not asked.</param>
    public static string Write(ObservedRun run, RunJoin? join, bool colour, RunVerdict? verdict = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new TextRunReport(run, join, verdict, colour).Write();
    }

    private string Write()
    {
        var findings = _verdict?.News ?? RunFindings.Of(_run, _join);
        Head(findings.Length);
        var shown = 0;
        for (var i = 0; i < findings.Length; i++)
        {
            shown = i > 0 && findings[i].Kind == findings[i - 1].Kind ? shown + 1 : 1;
            if (shown <= MostOfACode)
                Finding(findings[i]);
            else if (i + 1 == findings.Length || findings[i + 1].Kind != findings[i].Kind)
                _text.Append($"… and {shown - MostOfACode} more {findings[i].Code} {findings[i].Name}; the JSON has all of them\n\n");
        }
        Judged();
        Joined();
        Foot();
        return _text.ToString();
    }

    private string At(CodeSite site) => Say.Place(site, _run.CurrentDirectory);

    private void Head(int findings)
    {
        var versions = string.Join(", ", _run.Processes.Select(process => process.PythonVersion).Where(version => version.Length > 0)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Say.Plain));
        var kinds = string.Join(", ", _run.Loops.Select(Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        _text.Append($"asyncward: {_paint.Bold(Say.Plain(string.Join(' ', _run.Command)))}{(_run.IsAttached ? " was watched for" : " ran")} {Say.Time(_run.Duration)}");
        _text.Append($", {Say.Count(_run.Processes.Length, "process", "processes")}");
        _text.Append(versions.Length > 0 ? $" (Python {versions})" : "").Append($", {Say.Count(_run.Loops.Length, "event loop")}");
        _text.Append(kinds.Length > 0 ? $" ({kinds})" : "").Append(_run.IsAttached ? ": " : $", exit code {_run.ExitCode}: ");
        var news = _verdict is null ? "" : " new";
        _text.Append(findings == 0 ? _paint.Green($"nothing{news} found") : _paint.Bold($"{findings}{news} {(findings == 1 ? "finding" : "findings")}")).Append("\n\n");
    }

    private static string Kind(ObservedLoop loop) => loop.Kind switch
    {
        LoopKind.Asyncio => "asyncio",
        LoopKind.Uvloop => "uvloop",
        _ => Say.Plain(loop.Class),
    };

    private void Finding(RunFinding finding)
    {
        _text.Append($"{_paint.Bold(At(finding.Place))}: {_paint.Red(finding.Code)} {_paint.Bold(finding.Name)}");
        if (!string.IsNullOrEmpty(finding.Place.Function))
            _text.Append($" in {_paint.Cyan(Say.Plain(finding.Place.Function))}");
        _text.Append('\n').Append("  ").Append(finding.Message).Append('\n');
        foreach (var detail in finding.Details)
            Line("=", detail);
        if (finding.Task is { } task && finding.Kind != RunFindingKind.Deadlock)
            Line("=", $"in task {Say.Task(task, _run.CurrentDirectory)}");
        Frames("stack", Inner(finding.Stack));
        // A stack shows the coroutines that run; the chain adds those that wait for them.
        Frames("awaited by", [.. finding.AwaitChain.Where(site => !finding.Stack.Contains(site))]);
        if (finding.Predicted is { } predicted)
            Line("=", $"predicted by {predicted.Rule} {predicted.Name} at {Say.Plain(predicted.Path)}:{predicted.Line}");
        else if (_join is not null && finding.Kind == RunFindingKind.LoopBlocked)
            Line("=", _paint.Yellow("predicted by no rule"));
        _text.Append('\n');
    }

    /// <summary>What the loop called, without the loop itself, which is the same in every stack.</summary>
    private static CodeSite[] Inner(CodeSite[] stack)
    {
        var loop = Array.FindIndex(stack, frame => frame.File.EndsWith("/asyncio/events.py", StringComparison.Ordinal) && frame.Function.EndsWith("_run",
            StringComparison.Ordinal));
        return loop > 0 ? stack[..loop] : stack;
    }

    private void Line(string mark, string text) => _text.Append($"   {_paint.Blue(mark)} ").Append(text).Append('\n');

    private void Frames(string name, CodeSite[] frames)
    {
        if (frames.Length == 0)
            return;
        var shown = string.Join(" ← ", frames.Take(MostFrames).Select(frame => Say.Frame(frame, _run.CurrentDirectory)));
        Line("←", $"{name}: {shown}{(frames.Length > MostFrames ? $" ← {frames.Length - MostFrames} more" : "")}");
    }

    private void Judged()
    {
        if (_verdict is null)
            return;
        if (_verdict.Known > 0)
            _text.Append($"{Say.Count(_verdict.Known, "finding")} of the earlier run came again\n");
        if (_verdict.Gone > 0)
            _text.Append($"{Say.Count(_verdict.Gone, "finding")} of the earlier run did not come again\n");
        if (_verdict.Ignored > 0)
            _text.Append($"{Say.Count(_verdict.Ignored, "finding")} ignored\n");
        foreach (var unused in _verdict.Unused)
            _text.Append(_paint.Yellow("unused")).Append($": --ignore {Say.Plain(unused.Text)}: nothing of this run is like that\n");
        if (_verdict.Known + _verdict.Gone + _verdict.Ignored + _verdict.Unused.Length > 0)
            _text.Append('\n');
    }

    private void Joined()
    {
        if (_join is null)
            return;
        foreach (var confirmed in _join.Confirmed)
        {
            var finding = confirmed.Finding;
            _text.Append($"{_paint.Bold($"{Say.Plain(finding.Path)}:{finding.Line}")}: {_paint.Red(finding.Rule)} {_paint.Bold(finding.Name)} ");
            _text.Append($"in {_paint.Cyan(Say.Plain(finding.Function))} {_paint.Green("confirmed")}: {Harm(confirmed)}\n");
        }
        if (_join.NotSeen > 0)
            _text.Append($"{Say.Count(_join.NotSeen, "finding")} of check about blocking did not happen in this run\n");
        if (_join.UnpredictedStalls.Length > 0)
            _text.Append(_paint.Yellow("No rule predicted:")).Append('\n');
        foreach (var index in _join.UnpredictedStalls.OrderByDescending(i => _run.Stalls[i].Total).Take(MostUnpredicted))
        {
            var stall = _run.Stalls[index];
            _text.Append($"  {At(stall.Place)}: {Say.Plain(stall.Call.Length > 0 ? stall.Call : stall.Place.Function)}");
            _text.Append($", {Say.Harm(stall.Count, stall.Total, stall.Longest)}\n");
        }
        if (_join.UnpredictedStalls.Length > MostUnpredicted)
            _text.Append($"  … and {_join.UnpredictedStalls.Length - MostUnpredicted} more places\n");
        if (_join.Confirmed.Length > 0 || _join.NotSeen > 0 || _join.UnpredictedStalls.Length > 0)
            _text.Append('\n');
    }

    /// <summary>For example <c>41 times, 3.2 s in all</c>; only the number where time says nothing.</summary>
    internal static string Harm(ConfirmedFinding confirmed) => confirmed.Total > TimeSpan.Zero
        ? Say.Harm(confirmed.Count, confirmed.Total, confirmed.Longest)
        : Say.Times(confirmed.Count);

    /// <summary>Where the tasks' time went: what ran, what had to wait for the loop, what was waited for most.</summary>
    private void Tasks()
    {
        foreach (var task in _run.Tasks.OrderByDescending(task => task.Total).Take(MostTasks))
        {
            _text.Append($"tasks     {Say.Plain(task.Coroutine)}: {task.Count}, running {Say.Time(task.Running)}, ready {Say.Time(task.Ready)}");
            _text.Append(task.LongestReady > TimeSpan.Zero ? $" (longest {Say.Time(task.LongestReady)})" : "").Append($", waiting {Say.Time(task.Waiting)}");
            if (task.Waits.Length > 0)
            {
                var wait = task.Waits[0];
                _text.Append($", most at {At(wait.Place)}{(wait.What.Length > 0 ? $" for {Say.Plain(wait.What)}" : "")}, {Say.Time(wait.Total)}");
                // The critical path goes on with what was waited for next to that.
                foreach (var next in task.Waits.Skip(1).Take(2).Where(next => next.Total > TimeSpan.Zero))
                    _text.Append($"; at {At(next.Place)}{(next.What.Length > 0 ? $" for {Say.Plain(next.What)}" : "")}, {Say.Time(next.Total)}");
            }
            _text.Append('\n');
        }
        if (_run.Tasks.Length > MostTasks)
            _text.Append($"          … and {_run.Tasks.Length - MostTasks} more kinds of task\n");
    }

    private void Foot()
    {
        Tasks();
        foreach (var note in _run.Notes)
            _text.Append($"note: {Say.Plain(note)}\n");
        var lag = _run.Loops.Aggregate(LagHistogram.Empty, (sum, loop) => sum.Plus(loop.Lag));
        if (lag.Percentile(0.5) is { } p50)
        {
            _text.Append($"loop lag  p50 ≤ {Say.Time(p50)}  p99 ≤ {Say.Time(lag.Percentile(0.99)!.Value)}  max {Say.Time(lag.Max)}  {Sparkline.Of(lag)}\n");
            _text.Append($"          {Say.Count(lag.Turns, "turn")}, most tasks {_run.Loops.Max(loop => loop.MaxTasks)}, most ready {_run.Loops.Max(loop => loop.MaxReady)}\n");
        }
        var ready = _run.Loops.Aggregate(LagHistogram.Empty, (sum, loop) => sum.Plus(loop.ReadyWait));
        if (ready.Percentile(0.5) is { } readyHalf)
            _text.Append($"ready     until it runs: p50 ≤ {Say.Time(readyHalf)}  p99 ≤ {Say.Time(ready.Percentile(0.99)!.Value)}  max {Say.Time(ready.Max)}\n");
        foreach (var pool in _run.Executors.Where(pool => pool.Jobs > 0))
        {
            _text.Append($"executor  {Say.Plain(pool.Name)}: {Say.Count(pool.Jobs, "job")}, {Say.Count(pool.Workers, "worker")}, at most {pool.MaxWaiting} waiting, ");
            _text.Append($"{(pool.TotalWait > TimeSpan.Zero ? $"waited {Say.Time(pool.TotalWait)} in all, " : "")}longest wait {Say.Time(pool.LongestWait)}\n");
        }
        _text.Append($"watching  {Say.Time(_run.Cost.InsideTime)} of processor time inside the program, {Say.Count(_run.Cost.Events, "event")}, ");
        _text.Append(_run.Dropped == 0 ? "none dropped" : _paint.Yellow($"{_run.Dropped} dropped")).Append('\n');
    }
}

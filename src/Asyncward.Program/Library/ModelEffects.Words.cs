using System.Collections.Generic;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Library;

/// <summary>The words of the models: what each decorator says.</summary>
public sealed partial class ModelEffects
{
    private FunctionEffects? Read(int function, int file)
    {
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(function);
        if (row.DecoratorCount == 0)
            return null;
        FunctionEffects? effects = null;
        var blocks = new List<BlockEffect>();
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            var word = new Decorator(facts, facts.Lists[row.DecoratorStart + i]);
            if (word.Name is null)
                continue;
            var e = effects ?? new FunctionEffects();
            bool said = true;
            switch (word.Name)
            {
                case "blocks":
                    blocks.Add(Block(word));
                    break;
                case "nonblocking":
                    e.NonBlocking = true;
                    break;
                case "suspends":
                    e.Suspends = word.Text(0, "when", "always") switch { "never" => 0, "maybe" => 1, _ => 2 };
                    break;
                case "offloads":
                    e.Offloads = Params(word, facts, row, Context(word.Text(-1, "to", "thread")), default, true, false, null);
                    break;
                case "calls":
                    e.Calls = Params(word, facts, row, ModelContext.Loop, ModelContext.Loop, false, false, KindOf(word.Text(-1, "bridge", "")));
                    break;
                case "schedules":
                    ModelContext on = Context(word.Text(-1, "on", "loop"));
                    e.Schedules = [.. e.Schedules, .. Params(word, facts, row, on, on, word.Flag("many", false), false, null)];
                    if (word.Text(-1, "by", "") is { Length: > 0 } by)
                        e.ScheduledBy = by.Split(' ');
                    break;
                case "handles":
                    ModelContext handled = Context(word.Text(-1, "on", "loop"));
                    e.Handles = [.. e.Handles, .. Params(word, facts, row, handled, Context(word.Text(-1, "sync", "loop")), word.Flag("many", true), false, null)];
                    break;
                case "spawns":
                    e.Spawns = Params(word, facts, row, ModelContext.Loop, ModelContext.Loop, false, word.Flag("retained", false), null);
                    break;
                case "uses":
                    foreach (string method in word.Text(1, "method", "__iter__").Split(' '))
                    {
                        foreach (ParamEffect used in Params(word, facts, row, ModelContext.Loop, ModelContext.Loop, false, false, null))
                            e.Uses = [.. e.Uses, new UseEffect(used.Param, program.Names.Intern(method), word.Flag("later", false))];
                    }
                    break;
                case "fills":
                    e.Fills = FilledBy(word, facts, row, file);
                    break;
                case "awaits":
                    e.Awaits = Params(word, facts, row, ModelContext.Loop, ModelContext.Loop, false, false, null);
                    break;
                case "runs_loop":
                    e.StartsLoop = true;
                    e.RunsLoop = Params(word, facts, row, ModelContext.Main, ModelContext.Main, false, false, null);
                    break;
                case "sets_loop":
                    e.SetsLoop = true;
                    break;
                case "nests_loops":
                    e.NestsLoops = true;
                    break;
                case "waits_for_loop":
                    e.WaitsForLoop = true;
                    break;
                case "loop_only":
                    e.LoopOnly = true;
                    break;
                case "gives":
                    e.Gives = [.. word.Positional()];
                    e.GivesLike = word.Text(-1, "like", "");
                    e.GivesTo = word.Text(-1, "to", "");
                    break;
                case "needs_loop":
                    e.NeedsLoop = true;
                    e.NeedsLoopUntil = word.Text(-1, "until", "");
                    e.NeedsLoopSince = word.Text(-1, "since", "");
                    break;
                case "entry_point":
                    ModelContext context = Context(word.Text(-1, "context", "loop"));
                    string sync = word.Text(-1, "sync", "");
                    e.EntryPoint = new EntryPointEffect(context, sync.Length == 0 ? context : Context(sync), word.Flag("many", true),
                        word.Text(-1, "threads", ""));
                    break;
                case "transparent":
                    e.Transparent = true;
                    break;
                case "memoises":
                    e.Transparent = e.Memoises = true;
                    break;
                case "becomes":
                    e.Becomes = word.Text(0, "colour", "sync") switch
                    {
                        "async" => CallColour.Async,
                        "async_context_manager" => CallColour.AsyncContextManager,
                        "context_manager" => CallColour.ContextManager,
                        "task" => CallColour.Task,
                        _ => CallColour.Sync,
                    };
                    break;
                case "runs_decorated":
                    e.RunsDecorated = Context(word.Text(0, "context", "thread"));
                    break;
                case "probes":
                    e.Probes = true;
                    break;
                case "cancels":
                    e.Cancels = true;
                    break;
                case "cancellation":
                    e.CountsCancellation = true;
                    break;
                case "suppresses":
                    e.Suppresses = Params(word, facts, row, ModelContext.Loop, ModelContext.Loop, false, false, null);
                    break;
                default:
                    said = false;
                    break;
            }
            if (said)
                effects = e;
        }
        if (effects is not null && blocks.Count > 0)
            effects.Blocks = blocks.ToArray();
        return effects;
    }

    private FillEffect FilledBy(Decorator word, FileFacts facts, in FunctionRow row, int file)
    {
        string cls = word.Text(-1, "of", "");
        if (cls.Length > 0)
            return new FillEffect(-1, program.Types.ClassIn(file, cls));
        ParamEffect[] owner = Params(word, facts, row, ModelContext.Loop, ModelContext.Loop, false, false, null);
        return new FillEffect(owner.Length > 0 ? owner[0].Param : -1, -1);
    }

    private ClassEffects? ReadClass(int cls)
    {
        FileFacts facts = program.Facts(program.FileOfClass[cls]);
        ClassRow row = program.Class(cls);
        ClassEffects? effects = null;
        var blocks = new List<BlockEffect>();
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            var word = new Decorator(facts, facts.Lists[row.DecoratorStart + i]);
            var e = effects ?? new ClassEffects();
            bool said = true;
            switch (word.Name)
            {
                case "blocks":
                    blocks.Add(Block(word));
                    break;
                case "transparent" or "memoises":
                    e.Transparent = true;
                    break;
                case "lock":
                    e.LockKind = word.Text(0, "kind", "thread");
                    e.Reentrant = word.Flag("reentrant", false);
                    break;
                case "exclusive":
                    e.Exclusive = true;
                    break;
                case "cancellation":
                    e.IsCancellation = true;
                    break;
                case "resource":
                    e.Close = word.Text(-1, "close", "close");
                    break;
                case "introduces":
                    e.Introduces = word.Text(0, "function", "");
                    break;
                case "dispatches":
                    ModelContext dispatched = Context(word.Text(-1, "context", "loop"));
                    e.Dispatches = (word.Text(0, "prefixes", "").Split(' '), new EntryPointEffect(dispatched, dispatched, word.Flag("many", true), ""));
                    break;
                case "needs_loop":
                    e.NeedsLoop = true;
                    e.NeedsLoopUntil = word.Text(-1, "until", "");
                    break;
                default:
                    said = false;
                    break;
            }
            if (said)
                effects = e;
        }
        if (effects is not null)
            effects.Blocks = blocks.ToArray();
        return effects;
    }

    private static BlockEffect Block(Decorator word) => new(
        KindOf(word.Text(0, "kind", "network")) ?? BlockKind.Network,
        word.Text(-1, "stall", "unbounded") switch { "small" => StallClass.Small, "bounded" => StallClass.Bounded, _ => StallClass.Unbounded },
        Guard.Parse(word.Text(-1, "unless", "")), Guard.Parse(word.Text(-1, "when", "")), Guard.Parse(word.Text(-1, "bounded", "")),
        word.Text(-1, "twin", ""), word.Flag("holds_gil", false));

    private static BlockKind? KindOf(string text) => text switch
    {
        "network" => BlockKind.Network,
        "database" => BlockKind.Database,
        "subprocess" => BlockKind.Subprocess,
        "sleep" => BlockKind.Sleep,
        "lock" => BlockKind.Lock,
        "input" => BlockKind.Input,
        "file" => BlockKind.File,
        "cpu" => BlockKind.Cpu,
        "import" => BlockKind.Import,
        _ => null,
    };

    private static ModelContext Context(string text) => text switch
    {
        "thread" or "executor" => ModelContext.Thread,
        "process" => ModelContext.Process,
        "startup" => ModelContext.Startup,
        "worker" => ModelContext.Worker,
        "test" => ModelContext.Test,
        "main" => ModelContext.Main,
        "signal" => ModelContext.Signal,
        "exit" => ModelContext.Exit,
        _ => ModelContext.Loop,
    };

    private static ParamEffect[] Params(Decorator word, FileFacts facts, in FunctionRow row, ModelContext context, ModelContext sync, bool many, bool retained,
        BlockKind? bridge)
    {
        var list = new List<ParamEffect>();
        foreach (string name in word.Positional())
        {
            for (int i = 0; i < row.ParamCount; i++)
            {
                if (facts.NameText(facts.Params[row.ParamStart + i].Name) == name)
                    list.Add(new ParamEffect(i, context, sync, many, retained, bridge));
            }
        }
        return list.ToArray();
    }

    /// <summary>
    /// The rows in <see cref="FileFacts.Args"/> that a call passes for functions which the callee has called later with what its
    /// <see cref="FunctionEffects.Gives"/> say.
    /// </summary>
    public IEnumerable<int> HandedOver(int site, int function, bool bound)
    {
        if (OfFunction(function) is not { } effects)
            yield break;
        FileFacts facts = program.Facts(program.FileOf(function));
        int first = program.Function(function).ParamStart;
        foreach (ParamEffect[] effect in new[] { effects.Handles, effects.Schedules })
        {
            foreach (ParamEffect param in effect)
            {
                bool meant = effects.GivesTo.Length == 0 || facts.NameText(facts.Params[first + param.Param].Name) == effects.GivesTo;
                if (meant && ArgumentFor(site, function, param.Param, bound) is >= 0 and var argument)
                    yield return argument;
            }
        }
    }

    /// <summary>The parameters of a function that take a function which is run later, elsewhere or as a task.</summary>
    public IEnumerable<int> HandedOn(int function)
    {
        if (OfFunction(function) is not { } effects)
            yield break;
        foreach (ParamEffect[] effect in new[] { effects.Spawns, effects.Schedules, effects.Offloads, effects.Handles, effects.RunsLoop })
        {
            foreach (ParamEffect taken in effect)
                yield return taken.Param;
        }
    }
}

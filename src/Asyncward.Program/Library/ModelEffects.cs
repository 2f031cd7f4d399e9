using System;
using System.Collections.Generic;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Library;

/// <summary>Reads the decorators of library models, and matches arguments with parameters. What is said of a function is read when first asked for.</summary>
public sealed class ModelEffects
{
    private readonly ProgramModel program;
    // What was read says nothing: told from what was not read yet, so that a look costs one load. Two threads may read the same.
    private static readonly FunctionEffects NoFunctionEffects = new();
    private static readonly ClassEffects NoClassEffects = new();
    private readonly FunctionEffects?[] functions;
    private readonly ClassEffects?[] classes;
    private readonly HashSet<string> nonBlocking;
    private readonly HashSet<string> offload;

    internal ModelEffects(ProgramModel program)
    {
        this.program = program;
        functions = new FunctionEffects?[program.FunctionCount];
        classes = new ClassEffects?[program.ClassCount];
        nonBlocking = new HashSet<string>(program.Options.NonBlocking, StringComparer.Ordinal);
        offload = new HashSet<string>(program.Options.Offload, StringComparer.Ordinal);
    }

    /// <summary>What is said of a function, or null when it is of the program and nothing is.</summary>
    public FunctionEffects? OfFunction(int function)
    {
        if (function < 0)
            return null;
        int file = program.FileOf(function);
        bool model = program.IsModel(file);
        if (!model && nonBlocking.Count == 0 && offload.Count == 0)
            return null;
        FunctionEffects effects = functions[function] ??= (model ? Read(function, file) : FromSettings(function)) ?? NoFunctionEffects;
        return effects == NoFunctionEffects ? null : effects;
    }

    /// <summary>What is said of a class, or null.</summary>
    public ClassEffects? OfClass(int cls)
    {
        if (cls < 0 || !program.IsModel(program.FileOfClass[cls]))
            return null;
        ClassEffects effects = classes[cls] ??= ReadClass(cls) ?? NoClassEffects;
        return effects == NoClassEffects ? null : effects;
    }

    /// <summary>What is said of a class or the nearest modelled base that says something of the kind asked for.</summary>
    public ClassEffects? OfClassOrBase(int cls, Func<ClassEffects, bool> says)
    {
        foreach (int ancestor in program.Types.Mro(cls))
        {
            if (OfClass(ancestor) is { } effects && says(effects))
                return effects;
        }
        return null;
    }

    /// <summary>Whether a function stands in a model: the analysis does not look below it.</summary>
    public bool IsModel(int function) => program.IsModel(program.FileOf(function));

    private FunctionEffects? FromSettings(int function)
    {
        string name = program.QualifiedName(function);
        if (nonBlocking.Contains(name))
            return new FunctionEffects { NonBlocking = true };
        if (!offload.Contains(name))
            return null;
        FunctionRow row = program.Function(function);
        var all = new ParamEffect[row.ParamCount];
        for (int i = 0; i < all.Length; i++)
            all[i] = new ParamEffect(i, ModelContext.Thread, ModelContext.Thread, true, false, null);
        return new FunctionEffects { Offloads = all };
    }

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
                    foreach (ParamEffect used in Params(word, facts, row, ModelContext.Loop, ModelContext.Loop, false, false, null))
                        e.Uses = [.. e.Uses, new UseEffect(used.Param, program.Names.Intern(word.Text(1, "method", "__iter__")))];
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
        Guard.Parse(word.Text(-1, "unless", "")), Guard.Parse(word.Text(-1, "when", "")), word.Text(-1, "twin", ""), word.Flag("holds_gil", false));

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

    /// <summary>The rows in <see cref="FileFacts.Args"/> that a call passes for functions which the callee has called later.</summary>
    public IEnumerable<int> HandedOver(int site, int function, bool bound)
    {
        if (OfFunction(function) is not { } effects)
            yield break;
        foreach (ParamEffect[] effect in new[] { effects.Handles, effects.Schedules })
        {
            foreach (ParamEffect param in effect)
            {
                if (ArgumentFor(site, function, param.Param, bound) is >= 0 and var argument)
                    yield return argument;
            }
        }
    }

    /// <summary>
    /// The row in <see cref="FileFacts.Args"/> that a call passes for a parameter, or -1. For *args the first; <paramref name="bound"/>: the first
    /// parameter is the receiver.
    /// </summary>
    public int ArgumentFor(int site, int function, int param, bool bound, int shift = 0)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        ref readonly SiteRow call = ref program.Site(site);
        FileFacts callee = program.Facts(program.FileOf(function));
        FunctionRow row = program.Function(function);
        if (param >= row.ParamCount || call.Kind != SiteKind.Call)
            return -1;
        ref readonly ParamRow wanted = ref callee.Params[row.ParamStart + param];
        int position = param - (bound ? 1 : 0) - shift;
        if (wanted.Kind is not ParamKind.KeywordOnly and not ParamKind.VarKeywords)
        {
            int seen = 0;
            for (int i = 0; i < call.ArgCount; i++)
            {
                ref readonly ArgRow arg = ref facts.Args[call.ArgStart + i];
                if (arg.Kind == ArgKind.Star)
                    return wanted.Kind == ParamKind.VarArgs && seen <= position ? call.ArgStart + i : -1;
                if (arg.Kind == ArgKind.Positional && seen++ == position)
                    return call.ArgStart + i;
            }
        }
        if (wanted.Kind is not ParamKind.PositionalOnly and not ParamKind.VarArgs)
        {
            ReadOnlySpan<byte> name = callee.NameBytes(wanted.Name);
            for (int i = 0; i < call.ArgCount; i++)
            {
                ref readonly ArgRow arg = ref facts.Args[call.ArgStart + i];
                if (arg.Kind == ArgKind.Keyword && facts.NameBytes(arg.Name).SequenceEqual(name))
                    return call.ArgStart + i;
            }
        }
        return -1;
    }

    /// <summary>All rows of arguments that a call passes for a parameter: several for *args.</summary>
    public IEnumerable<int> ArgumentsFor(int site, int function, int param, bool bound, int shift = 0)
    {
        int first = ArgumentFor(site, function, param, bound, shift);
        if (first < 0)
            yield break;
        yield return first;
        FileFacts facts = program.Facts(program.FileOfSite(site));
        SiteRow call = program.Site(site);
        FunctionRow row = program.Function(function);
        if (program.Facts(program.FileOf(function)).Params[row.ParamStart + param].Kind != ParamKind.VarArgs)
            yield break;
        for (int i = first + 1; i < call.ArgStart + call.ArgCount; i++)
        {
            if (facts.Args[i].Kind is ArgKind.Positional or ArgKind.Star)
                yield return i;
        }
    }

    /// <summary>Whether a call of a function with these arguments blocks so: true, false, or null when a guard cannot be decided.</summary>
    public bool? Applies(BlockEffect effect, int site, int function, bool bound, Value? receiver)
    {
        if (effect.Unless is null && effect.When is null)
            return true;
        GuardValue Lookup(string name) => Argument(name, site, function, bound, receiver);
        bool? unless = effect.Unless is null ? false : effect.Unless.Decide(Lookup);
        bool? when = effect.When is null ? true : effect.When.Decide(Lookup);
        if (unless == true || when == false)
            return false;
        return unless is null || when is null ? null : true;
    }

    private GuardValue Argument(string name, int site, int function, bool bound, Value? receiver)
    {
        if (name.StartsWith("self.", StringComparison.Ordinal))
        {
            if (receiver is not InstanceValue { Site: >= 0 } made || program.Site(made.Site).Kind != SiteKind.Call)
                return default;
            if (program.Types.FindMember(made.Class, program.Types.Known.Init, out _) is not { } init || Evaluator.Unwrap(init) is not { } f)
                return default;
            return Argument(name[5..], made.Site, f.Function, true, null);
        }
        FileFacts callee = program.Facts(program.FileOf(function));
        FunctionRow row = program.Function(function);
        for (int i = 0; i < row.ParamCount; i++)
        {
            ref readonly ParamRow param = ref callee.Params[row.ParamStart + i];
            if (callee.NameText(param.Name) != name)
                continue;
            return ArgumentOf(site, function, i, bound);
        }
        return default;
    }

    /// <summary>What a site passes for a parameter, as far as it is a constant or known to be an object; the default when it passes nothing.</summary>
    public GuardValue ArgumentOf(int site, int function, int param, bool bound)
    {
        int file = program.FileOfSite(site);
        SiteRow call = program.Site(site);
        int arg = call.Kind == SiteKind.Call ? ArgumentFor(site, function, param, bound) : -1;
        if (arg >= 0)
            return program.Facts(file).Args[arg].Kind is ArgKind.Star or ArgKind.DoubleStar ? default : Constant(file, program.Facts(file).Args[arg].Value, 0);
        if (call.Kind == SiteKind.Call && (call.Flags & (SiteFlags.StarArgs | SiteFlags.StarKwargs)) != 0)
            return default;
        int value = program.Facts(program.FileOf(function)).Params[program.Function(function).ParamStart + param].Default;
        return value > 0 ? Constant(program.FileOf(function), value, 0) : default;
    }

    private static bool HasLowerCase(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return true;
        }
        return false;
    }

    /// <summary>An expression as a constant, as far as one can be seen.</summary>
    internal GuardValue Constant(int file, int expr, int depth)
    {
        if (expr <= 0 || depth > 6)
            return default;
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.None:
                return new GuardValue(GuardValueKind.None, 0, null);
            case ExprKind.True:
                return new GuardValue(GuardValueKind.Number, 1, null);
            case ExprKind.False:
                return new GuardValue(GuardValueKind.Number, 0, null);
            case ExprKind.Int or ExprKind.Float:
                return new GuardValue(GuardValueKind.Number, facts.Numbers[node.A], null);
            case ExprKind.Str when node.A >= 0:
                return new GuardValue(GuardValueKind.Text, 0, facts.NameText(node.A));
            case ExprKind.Unary when node.Aux == (int)UnaryOperator.USub && Constant(file, node.A, depth + 1) is { Kind: GuardValueKind.Number } n:
                return n with { Number = -n.Number };
            case ExprKind.Bind when facts.Bindings[node.A].Kind is BindingKind.Assign:
                return Constant(file, facts.Bindings[node.A].Value, depth + 1);
            case ExprKind.Name when facts.Symbols[node.A].FirstBinding is >= 0 and var only && facts.Bindings[only].Next < 0
                && facts.Bindings[only].Kind == BindingKind.Assign:
                return Constant(file, facts.Bindings[only].Value, depth + 1);
            case ExprKind.Attribute:
                string attribute = facts.NameText(node.B);
                // Constants of modules are written in capitals.
                return attribute.Length > 0 && !HasLowerCase(attribute) ? new GuardValue(GuardValueKind.Flags, 0, attribute) : default;
            case ExprKind.Binary when node.Aux == (int)Operator.BitOr:
                GuardValue left = Constant(file, node.A, depth + 1);
                GuardValue right = Constant(file, node.B, depth + 1);
                if (left.Kind != GuardValueKind.Flags && right.Kind != GuardValueKind.Flags)
                    return default;
                string first = left.Kind == GuardValueKind.Flags ? left.Text! : "?";
                return new GuardValue(GuardValueKind.Flags, 0, first + "|" + (right.Kind == GuardValueKind.Flags ? right.Text : "?"));
            default:
                return Made(file, expr);
        }
    }

    // What is no constant can still be known to be an object of some class.
    private GuardValue Made(int file, int expr) =>
        program.Types.Eval(file, expr) is InstanceValue { Origin: var origin } made && (origin & InstanceOrigin.Constructed) != 0
            ? new GuardValue(GuardValueKind.Object, 0, program.Facts(program.FileOfClass[made.Class]).NameText(program.Class(made.Class).Name)) : default;
}

/// <summary>A decorator of a model as a word with arguments.</summary>
internal readonly ref struct Decorator
{
    private readonly FileFacts facts;
    private readonly int site;

    public Decorator(FileFacts facts, int expr)
    {
        this.facts = facts;
        site = -1;
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Call)
        {
            site = node.A;
            node = facts.Exprs[facts.Sites[site].Target];
        }
        Name = node.Kind switch
        {
            ExprKind.Name => facts.NameText(facts.Symbols[node.A].Name),
            ExprKind.Bind => facts.NameText(facts.Symbols[facts.Bindings[node.A].Symbol].Name),
            ExprKind.Builtin => facts.NameText(node.A),
            ExprKind.Import => facts.NameText(facts.Imports[node.A].Name),
            ExprKind.Attribute => facts.NameText(node.B),
            _ => null,
        };
    }

    /// <summary>The word, or null.</summary>
    public string? Name { get; }

    /// <summary>The positional strings.</summary>
    public List<string> Positional()
    {
        var result = new List<string>();
        if (site < 0)
            return result;
        SiteRow call = facts.Sites[site];
        for (int i = 0; i < call.ArgCount; i++)
        {
            ArgRow arg = facts.Args[call.ArgStart + i];
            if (arg.Kind == ArgKind.Positional && facts.Exprs[arg.Value] is { Kind: ExprKind.Str, A: >= 0 } text)
                result.Add(facts.NameText(text.A));
        }
        return result;
    }

    /// <summary>A string argument by position (-1: none) or keyword.</summary>
    public string Text(int position, string keyword, string otherwise)
    {
        int expr = Find(position, keyword);
        return expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Str, A: >= 0 } text ? facts.NameText(text.A) : otherwise;
    }

    /// <summary>A truth value by keyword.</summary>
    public bool Flag(string keyword, bool otherwise)
    {
        int expr = Find(-1, keyword);
        return expr > 0 ? facts.Exprs[expr].Kind == ExprKind.True : otherwise;
    }

    private int Find(int position, string keyword)
    {
        if (site < 0)
            return 0;
        SiteRow call = facts.Sites[site];
        int seen = 0;
        for (int i = 0; i < call.ArgCount; i++)
        {
            ArgRow arg = facts.Args[call.ArgStart + i];
            if (arg.Kind == ArgKind.Keyword ? facts.NameText(arg.Name) == keyword : arg.Kind == ArgKind.Positional && seen++ == position)
                return arg.Value;
        }
        return 0;
    }
}

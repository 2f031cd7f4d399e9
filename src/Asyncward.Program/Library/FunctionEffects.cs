using System;
using Asyncward.Program.Types;

namespace Asyncward.Program.Library;

/// <summary>What a thread waits for when it blocks.</summary>
public enum BlockKind : byte
{
    /// <summary>A peer on the network.</summary>
    Network,
    /// <summary>A database.</summary>
    Database,
    /// <summary>A child process.</summary>
    Subprocess,
    /// <summary>A clock.</summary>
    Sleep,
    /// <summary>Another thread, process, queue, event or concurrent future.</summary>
    Lock,
    /// <summary>Somebody at a terminal.</summary>
    Input,
    /// <summary>A disk.</summary>
    File,
    /// <summary>Its own computation.</summary>
    Cpu,
    /// <summary>The loading of a package.</summary>
    Import,
}

/// <summary>Who decides how long a block lasts.</summary>
public enum StallClass : byte
{
    /// <summary>It is short.</summary>
    Small,
    /// <summary>A number, or the amount of data.</summary>
    Bounded,
    /// <summary>A peer.</summary>
    Unbounded,
}

/// <summary>Where code runs, in the words of the models.</summary>
public enum ModelContext : byte
{
#pragma warning disable CS1591 // As in asyncward.pyi.
    Loop, Thread, Process, Startup, Worker, Test, Main, Signal, Exit,
#pragma warning restore CS1591
}

/// <summary>A <c>@blocks(…)</c>.</summary>
/// <param name="Kind">What is waited for.</param>
/// <param name="Stall">Who decides how long.</param>
/// <param name="Unless">Guard under which it does not block, or null.</param>
/// <param name="When">Guard under which alone it blocks, or null.</param>
/// <param name="Bounded">Guard under which a number decides how long, or null.</param>
/// <param name="Twin">Qualified name of the coroutine function to await instead, or empty.</param>
/// <param name="HoldsGil">No other thread runs meanwhile.</param>
public sealed record BlockEffect(BlockKind Kind, StallClass Stall, Guard? Unless, Guard? When, Guard? Bounded, string Twin, bool HoldsGil)
{
    /// <summary>A guard reads how the receiver was constructed: where that is not seen, nothing can be said.</summary>
    public bool DependsOnReceiver { get; } = Reads(Unless) || Reads(When);

    /// <summary>Others decide how long, though perhaps a number says when to give up.</summary>
    public bool IsUpToOthers => Stall == StallClass.Unbounded || (Stall == StallClass.Bounded && Bounded is not null);

    /// <summary>Whether it blocks so with what is known of the arguments; null when a guard cannot be decided.</summary>
    public bool? Applies(Func<string, GuardValue> lookup)
    {
        bool? unless = Unless is null ? false : Unless.Decide(lookup);
        bool? when = When is null ? true : When.Decide(lookup);
        if (unless == true || when == false)
            return false;
        return unless is null || when is null ? null : true;
    }

    /// <summary>The effect with what is known of the arguments: a peer decides nothing where a number does.</summary>
    public BlockEffect With(Func<string, GuardValue> lookup) =>
        Stall == StallClass.Unbounded && Bounded?.Decide(lookup) == true ? this with { Stall = StallClass.Bounded } : this;

    private static bool Reads(Guard? guard)
    {
        foreach (string name in guard?.Names() ?? [])
        {
            if (name == "self")
                return true;
        }
        return false;
    }
}

/// <summary>What happens to a callable or awaitable passed as a parameter.</summary>
/// <param name="Param">Number of the parameter.</param>
/// <param name="Context">Where it runs.</param>
/// <param name="SyncContext">Where a plain function runs, when that differs.</param>
/// <param name="Many">Many at once.</param>
/// <param name="Retained">For spawned tasks: somebody keeps them and sees their errors.</param>
/// <param name="Bridge">For called ones: this kind does not block in there.</param>
public readonly record struct ParamEffect(int Param, ModelContext Context, ModelContext SyncContext, bool Many, bool Retained, BlockKind? Bridge);

/// <summary>A <c>@uses(…)</c>: a special method of what is passed is called.</summary>
/// <param name="Param">Number of the parameter.</param>
/// <param name="Method">The method's name, program-wide.</param>
/// <param name="IsLater">Not during the call: only the call graph knows it.</param>
public readonly record struct UseEffect(int Param, int Method, bool IsLater);

/// <summary>A <c>@fills(…)</c>: the keywords that are passed become attributes.</summary>
/// <param name="Param">The parameter whose attributes they are, or -1.</param>
/// <param name="Class">The class of the stub whose objects have them, or -1.</param>
public sealed record FillEffect(int Param, int Class);

/// <summary>An <c>@entry_point(…)</c>.</summary>
/// <param name="Context">Where coroutine functions run.</param>
/// <param name="SyncContext">Where plain functions run.</param>
/// <param name="Many">Many at once.</param>
/// <param name="Threads">The argument of the decorator that, where it is true, sends plain functions to a thread; empty when there is none.</param>
public sealed record EntryPointEffect(ModelContext Context, ModelContext SyncContext, bool Many, string Threads);

/// <summary>Everything that a model says about one function.</summary>
public sealed class FunctionEffects
{
    /// <summary>The ways in which it blocks.</summary>
    public BlockEffect[] Blocks { get; internal set; } = [];

    /// <summary>Whether awaiting it gives others a turn: 0 never, 1 maybe, 2 always.</summary>
    public int Suspends { get; internal set; } = 1;

    /// <summary>It never blocks for long.</summary>
    public bool NonBlocking { get; internal set; }

    /// <summary>Callables that run elsewhere.</summary>
    public ParamEffect[] Offloads { get; internal set; } = [];

    /// <summary>Callables called during the call.</summary>
    public ParamEffect[] Calls { get; internal set; } = [];

    /// <summary>Special methods of arguments that are called during the call.</summary>
    public UseEffect[] Uses { get; internal set; } = [];

    /// <summary>Whose attributes the keywords become, or null.</summary>
    public FillEffect? Fills { get; internal set; }

    /// <summary>Callables called later, result ignored.</summary>
    public ParamEffect[] Schedules { get; internal set; } = [];

    /// <summary>Methods of the receiver that make the scheduled calls, by name.</summary>
    public string[] ScheduledBy { get; internal set; } = [];

    /// <summary>Functions that a framework calls later.</summary>
    public ParamEffect[] Handles { get; internal set; } = [];

    /// <summary>Coroutines that become tasks.</summary>
    public ParamEffect[] Spawns { get; internal set; } = [];

    /// <summary>Awaitables that are awaited.</summary>
    public ParamEffect[] Awaits { get; internal set; } = [];

    /// <summary>Coroutines run by a new loop.</summary>
    public ParamEffect[] RunsLoop { get; internal set; } = [];

    /// <summary>It starts or runs a loop.</summary>
    public bool StartsLoop { get; internal set; }

    /// <summary>After it, a loop may be started where one runs.</summary>
    public bool NestsLoops { get; internal set; }

    /// <summary>Makes the loop that it is given the current one of its thread.</summary>
    public bool SetsLoop { get; internal set; }

    /// <summary>It hands a coroutine to a loop of another thread and gives a concurrent future.</summary>
    public bool WaitsForLoop { get; internal set; }

    /// <summary>It must be called on the loop's thread.</summary>
    public bool LoopOnly { get; internal set; }

    /// <summary>It needs a running loop.</summary>
    public bool NeedsLoop { get; internal set; }

    /// <summary>It needs a running loop only before this version, or empty.</summary>
    public string NeedsLoopUntil { get; internal set; } = "";

    /// <summary>Classes of the model's module whose objects the decorated function is called with.</summary>
    public string[] Gives { get; internal set; } = [];

    /// <summary>A class of the model's module whose method of the same name says what the decorated function is called with, or empty.</summary>
    public string GivesLike { get; internal set; } = "";

    /// <summary>The only parameter whose functions are called with them, or empty.</summary>
    public string GivesTo { get; internal set; } = "";

    /// <summary>It needs a running loop on the main thread only since this version, or empty.</summary>
    public string NeedsLoopSince { get; internal set; } = "";

    /// <summary>A decorator that makes an entry point, or a method whose overrides are.</summary>
    public EntryPointEffect? EntryPoint { get; internal set; }

    /// <summary>A decorator that leaves the function what it is.</summary>
    public bool Transparent { get; internal set; }

    /// <summary>A decorator under which the body runs once per argument.</summary>
    public bool Memoises { get; internal set; }

    /// <summary>A decorator that changes the colour.</summary>
    public CallColour? Becomes { get; internal set; }

    /// <summary>A decorator whose function always runs in this context.</summary>
    public ModelContext? RunsDecorated { get; internal set; }

    /// <summary>Tells whether something is async or a loop runs.</summary>
    public bool Probes { get; internal set; }

    /// <summary>Requests a cancellation of its receiver.</summary>
    public bool Cancels { get; internal set; }

    /// <summary>Counts or asks for cancellation requests.</summary>
    public bool CountsCancellation { get; internal set; }

    /// <summary>Exception classes that do not leave the <c>with</c> block of what is made.</summary>
    public ParamEffect[] Suppresses { get; internal set; } = [];
}

/// <summary>What a model says about a class.</summary>
public sealed class ClassEffects
{
    /// <summary>The function of a loaded module that gets an instance, or empty.</summary>
    public string Introduces { get; internal set; } = "";

    /// <summary>How the names of methods begin that the framework calls in classes below it, and where they run.</summary>
    public (string[] Prefixes, EntryPointEffect Entry)? Dispatches { get; internal set; }

    /// <summary>Constructing it blocks.</summary>
    public BlockEffect[] Blocks { get; internal set; } = [];

    /// <summary>As a decorator it leaves the function what it is.</summary>
    public bool Transparent { get; internal set; }

    /// <summary>Its instances are locks of this kind: thread, process, async, file; empty when not.</summary>
    public string LockKind { get; internal set; } = "";

    /// <summary>The holder may take it again.</summary>
    public bool Reentrant { get; internal set; }

    /// <summary>One user at a time.</summary>
    public bool Exclusive { get; internal set; }

    /// <summary>An exception that ends a cancelled task.</summary>
    public bool IsCancellation { get; internal set; }

    /// <summary>Name of the method that must be called at the end, or empty.</summary>
    public string Close { get; internal set; } = "";

    /// <summary>Its construction needs a running loop.</summary>
    public bool NeedsLoop { get; internal set; }

    /// <summary>It needs a running loop only before this version, or empty.</summary>
    public string NeedsLoopUntil { get; internal set; } = "";
}

namespace Asyncward.Program.Calls;

/// <summary>How a call edge carries control.</summary>
public enum EdgeKind : byte
{
    /// <summary>The callee's body runs now, on this thread.</summary>
    Call,
    /// <summary>A coroutine (or asynchronous generator, manager) runs here, inside this task.</summary>
    Await,
    /// <summary>A coroutine or generator object is made; its body does not run yet.</summary>
    Create,
    /// <summary>It becomes a task beside this one.</summary>
    Spawn,
    /// <summary>It runs in a thread or process.</summary>
    Offload,
    /// <summary>It is called later by a loop, a framework, a signal.</summary>
    Callback,
    /// <summary>A new event loop runs it to its end.</summary>
    RunLoop,
    /// <summary>A module body runs because of an import.</summary>
    Import,
}

/// <summary>How sure an edge is.</summary>
public enum EdgeGrade : byte
{
    /// <summary>By the method's name alone: only one class of the project has such a method, and the arguments fit.</summary>
    Guessed = 0,
    /// <summary>One of several, or inferred from callers.</summary>
    Inferred = 1,
    /// <summary>By a declared type.</summary>
    Declared = 2,
    /// <summary>By import, lexically, by constructor or self.</summary>
    Proven = 3,
}

/// <summary>One call edge.</summary>
/// <param name="Site">Program-wide number of the site.</param>
/// <param name="Callee">Function, or -1 when only a class is constructed.</param>
/// <param name="Class">Class that is constructed, or -1.</param>
/// <param name="Kind">How control goes.</param>
/// <param name="Grade">How sure.</param>
/// <param name="Bound">The callee's first parameter is the receiver.</param>
/// <param name="Receiver">The receiver, when there is one.</param>
/// <param name="Argument">For edges to a function that was passed: index of the parameter that took it, else -1.</param>
/// <param name="Effect">For Callback edges: the context in which it runs.</param>
public readonly record struct Edge(int Site, int Callee, int Class, EdgeKind Kind, EdgeGrade Grade, bool Bound, Types.Value? Receiver, int Argument,
    Library.ParamEffect Effect);

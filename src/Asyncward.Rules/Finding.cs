namespace Asyncward.Rules;

/// <summary>How sure a finding is; see RULES "What makes a finding worth printing".</summary>
public enum Confidence : byte
{
    /// <summary>Needs something that could not be resolved.</summary>
    Possible,
    /// <summary>One step was inferred.</summary>
    Likely,
    /// <summary>Follows from the language and the known library model.</summary>
    Certain,
}

/// <summary>How much harm a finding does if it happens.</summary>
public enum Severity : byte
{
    /// <summary>An opportunity or an opinion.</summary>
    Info,
    /// <summary>Little harm, or only once.</summary>
    Low,
    /// <summary>Real harm under load or on some path.</summary>
    Medium,
    /// <summary>A stalled loop, a lost update, a lost task.</summary>
    High,
    /// <summary>Deadlock, lost work, crash.</summary>
    Critical,
}

/// <summary>A place in a file: half-open UTF-8 byte range.</summary>
/// <param name="File">Index into <see cref="Program.ProgramModel.Files"/>.</param>
/// <param name="Start">Byte offset.</param>
/// <param name="End">Byte offset past the end.</param>
public readonly record struct Location(int File, int Start, int End);

/// <summary>One hop of a chain: the reader opens this place and sees the next step.</summary>
/// <param name="Location">Where.</param>
/// <param name="Function">Qualified name of the function that holds the place.</param>
/// <param name="Text">What happens there, for example "calls Mailer.push".</param>
public sealed record ChainHop(Location Location, string Function, string Text);

/// <summary>Another coroutine that reaches the same cause.</summary>
/// <param name="Function">Its qualified name.</param>
/// <param name="Location">Where it makes the call that reaches the cause.</param>
public sealed record AlsoReached(string Function, Location Location);

/// <summary>A defect found, before suppressions and settings are applied.</summary>
public sealed record Finding
{
    /// <summary>The rule that speaks.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How sure.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>How harmful.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The place that the reader should change or look at first.</summary>
    public required Location Location { get; init; }

    /// <summary>Qualified name of the function that holds the place.</summary>
    public required string Function { get; init; }

    /// <summary>What happens and why; one or two sentences, ends with a full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What to do; one sentence.</summary>
    public string? Help { get; init; }

    /// <summary>For blocking findings: network, database, subprocess, sleep, lock, input, file, cpu, import.</summary>
    public string? Kind { get; init; }

    /// <summary>For blocking findings: unbounded, bounded, small.</summary>
    public string? Stall { get; init; }

    /// <summary>Whether it runs in a loop or once per request: then even a small stall is worth a word.</summary>
    public bool Hot { get; init; }

    /// <summary>From the reported place to the cause; empty when the place is the cause.</summary>
    public ChainHop[] Chain { get; init; } = [];

    /// <summary>The first few other coroutines that reach the cause, in order of name.</summary>
    public AlsoReached[] AlsoReachedFrom { get; init; } = [];

    /// <summary>How many others reach the cause in all.</summary>
    public int AlsoReachedCount { get; init; }

    /// <summary>Codes of other linters for just this finding.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>What identifies the finding across edits: names on its chain, no lines. The rule and function are added to it.</summary>
    public string FingerprintKey { get; init; } = "";
}

namespace Asyncward.Cli;

/// <summary>What the process answers.</summary>
internal static class ExitCode
{
    /// <summary>Nothing found.</summary>
    internal const int Ok = 0;

    /// <summary>Findings or syntax errors.</summary>
    internal const int Findings = 1;

    /// <summary>Wrong use, unreadable input, or a defect of ours.</summary>
    internal const int Trouble = 2;
}

using System;
using Asyncward.Program;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>Whether an author who names the cancellation in a handler shows, besides, that it is meant to end there.</summary>
internal static class MeantCancellations
{
    /// <summary>Whether a handler or <c>suppress</c> around a part that names the cancellation ends it for a reason that can be seen.</summary>
    public static bool Ends(ProgramModel program, int file, in RegionRow row, in RegionRow guarded) =>
        // One way leads out of the handler with it: which one is taken was thought about.
        (row.Flags & RegionFlags.RaisesSame) != 0
        // `except (KeyboardInterrupt, CancelledError):` is the end of the program.
        || IsInTuple(program.Facts(file), row.Expr, "KeyboardInterrupt")
        || (IsShutdown(program.Facts(file), row.Function) && AwaitsCall(program.Facts(file), guarded))
        || IsLoopWithSwitch(program.Facts(file), row);

    /// <summary>Whether a handler speaks of the cancellation by its name, and does not merely want every error: <c>(CancelledError, Exception)</c>.</summary>
    public static bool Named(FileFacts facts, int expr, string caught) =>
        expr > 0 && caught != "BaseException" && !IsInTuple(facts, expr, "Exception");

    private static bool IsInTuple(FileFacts facts, int expr, string name)
    {
        if (expr <= 0 || facts.Exprs[expr] is not { Kind: ExprKind.Tuple } tuple)
            return false;
        foreach (int part in facts.List(tuple.A, tuple.B))
        {
            if (facts.Exprs[part].Kind == ExprKind.Builtin && ExprText.Of(facts, part) == name)
                return true;
        }
        return false;
    }

    // A method that closes goes on to close what is left.
    private static bool IsShutdown(FileFacts facts, int function)
    {
        int name = facts.Functions[function].Name;
        if (name < 0)
            return false;
        string text = facts.NameText(name).TrimStart('_');
        foreach (string word in (ReadOnlySpan<string>)["async_", "a", ""])
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && IsClosing(text.AsSpan(word.Length)))
                return true;
        }
        return false;
    }

    // A step of the closing; a task that it merely waits for is another matter.
    private static bool AwaitsCall(FileFacts facts, in RegionRow guarded)
    {
        for (int i = guarded.SiteStart; i < guarded.SiteEnd; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind == SiteKind.Await && site.Target > 0 && facts.Exprs[site.Target].Kind == ExprKind.Call)
                return true;
        }
        return false;
    }

    private static bool IsClosing(ReadOnlySpan<char> name)
    {
        foreach (string word in (ReadOnlySpan<string>)["close", "stop", "shutdown", "disconnect", "cleanup", "clean_up", "teardown", "tear_down", "dispose", "terminate", "exit"])
        {
            if (name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || name[word.Length] == '_'))
                return true;
        }
        return false;
    }

    // `while self.running:`, where another method of the class sets `running` and cancels: the loop ends by its own test.
    private static bool IsLoopWithSwitch(FileFacts facts, in RegionRow row)
    {
        int loop = row.Parent;
        while (loop >= 0 && facts.Regions[loop].Kind != RegionKind.Loop)
            loop = facts.Regions[loop].Parent;
        if (loop < 0 || facts.Functions[row.Function].Class is not (>= 0 and var cls))
            return false;
        for (int i = facts.Regions[loop].SiteStart; i < facts.Regions[loop].SiteEnd; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind == SiteKind.AttributeLoad && site.Use == ValueUse.Tested && IsSwitchedBeforeCancel(facts, row.Function, cls, site.Name))
                return true;
        }
        return false;
    }

    private static bool IsSwitchedBeforeCancel(FileFacts facts, int loopFunction, int cls, int name)
    {
        for (int f = 0; f < facts.Functions.Length; f++)
        {
            ref readonly FunctionRow function = ref facts.Functions[f];
            if (f == loopFunction || function.Class != cls)
                continue;
            bool switches = false;
            bool cancels = false;
            for (int i = function.SiteStart; i < function.SiteStart + function.SiteCount; i++)
            {
                ref readonly SiteRow site = ref facts.Sites[i];
                switches |= site.Kind == SiteKind.AttributeStore && site.Name == name;
                cancels |= site.Kind == SiteKind.Call && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } method
                    && facts.NameBytes(method.B).SequenceEqual("cancel"u8);
            }
            if (switches && cancels)
                return true;
        }
        return false;
    }
}

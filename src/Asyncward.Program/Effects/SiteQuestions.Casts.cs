using System;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

// `try: return cast(BufferedReader, self.file).peek(n)` and `except AttributeError:`: the handler says that the object may be of another class.
public static partial class SiteQuestions
{
    /// <summary>Whether a method is called on what a cast names, where the author handles that there is no such method.</summary>
    internal static bool IsDoubtfulCast(ProgramModel program, int site)
    {
        SiteRow row = program.Site(site);
        int file = program.FileOfSite(site);
        FileFacts facts = program.Facts(file);
        if (row.Kind != SiteKind.Call || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } method
            || facts.Exprs[facts.Unnarrowed(method.A)] is not { Kind: ExprKind.Call } made
            || Evaluator.FunctionIn(program.Types.Eval(file, facts.Sites[made.A].Target)) is not (>= 0 and var function) || function != program.Types.Known.Cast)
            return false;
        return IsHandled(facts, row.Region, caught => facts.Exprs[caught] is { Kind: ExprKind.Builtin } named && facts.NameBytes(named.A).SequenceEqual("AttributeError"u8));
    }
}

using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>
/// Awaits of methods on objects that nobody knows, <c>await self.app.settings.add(…)</c>, by what the program itself keeps under that name: where all that
/// anything calls <c>settings</c> has an <c>add</c> that never suspends, this one seems not to, either.
/// </summary>
internal sealed class UnknownAwaits(ProgramModel program)
{
    // By part of the program, name of the attribute and name of the method: null where nothing of that name has such a method.
    private readonly Dictionary<(int Part, string Attribute, string Method), bool?> answers = [];

    /// <summary>Whether all that may suspend in a range of sites seems never to.</summary>
    public bool SeemNeverToSuspend(int file, int start, int end)
    {
        bool any = false;
        for (int site = start; site < end; site++)
        {
            if (!Suspensions.MaySuspend(program, file, site))
                continue;
            if (!SeemsNeverToSuspend(file, site))
                return false;
            any = true;
        }
        return any;
    }

    private bool SeemsNeverToSuspend(int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (site.Kind != SiteKind.Await || site.Target <= 0 || facts.Exprs[site.Target] is not { Kind: ExprKind.Call } call
            || facts.Exprs[facts.Sites[call.A].Target] is not { Kind: ExprKind.Attribute } method
            || facts.Exprs[facts.Unnarrowed(method.A)] is not { Kind: ExprKind.Attribute } holder || program.Types.Eval(file, method.A) is not UnknownValue)
            return false;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, site.Function), program.SiteId(file, siteRow)))
        {
            if (edge.Kind == EdgeKind.Await)
                return false;
        }
        var question = (program.PartOf(file), facts.NameText(holder.B), facts.NameText(method.B));
        if (!answers.TryGetValue(question, out bool? never))
            answers[question] = never = NeverSuspends(question.Item1, question.Item2, question.Item3);
        return never == true;
    }

    private bool? NeverSuspends(int part, string attribute, string method)
    {
        bool? never = null;
        for (int cls = 0; cls < program.ClassCount; cls++)
        {
            int file = program.FileOfClassId(cls);
            if (!program.IsChecked(file) || program.PartOf(file) != part)
                continue;
            foreach (int store in program.Types.StoresOf(cls, attribute))
            {
                foreach (Value held in Evaluator.Members(program.Types.Eval(file, program.Facts(file).Sites[store].Value)))
                {
                    if (held is not InstanceValue instance || program.Types.MemberNamed(instance.Class, method) is not { } member)
                        continue;
                    if (Evaluator.FunctionIn(member) is not (>= 0 and var function) || (program.FlagsOf(function) & FunctionFlags.Async) == 0
                        || program.Suspension.MaySuspend(function))
                        return false;
                    never = true;
                }
            }
        }
        return never;
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Asyncward.Program.Types;

/// <summary>
/// What is being asked: recursion is cut, and what was computed through a cut is known only while the question that it was cut at is open.
/// </summary>
public sealed partial class Evaluator
{
    // Longer chains than this are generated code or recursion through containers. The last depth stands for what was too deep.
    private const int MaxDepth = DepthSet.Size - 1;

    private enum MemoKind : byte
    {
        Expr, Symbol, Annotation, Decorated, Return, Member, Elements, Items, Instances, IsInstance, Delegated, Stored, Part, Filled, Lazy,
    }

    // What was too deep to be kept for all, and was asked by itself: asked by itself again it is the same.
    private readonly RareAnswers<Question, Value?> outermost = new();

    // What was answered through cuts at itself alone.
    private readonly RareAnswers<Question, Circle> circles = new();

    // Where recursion was cut in this round of parameter flow.
    private readonly ConcurrentDictionary<Question, byte> cutAt = new();

    [ThreadStatic]
    private static Questions? questions;

    private static Questions Open => questions ??= new Questions();

    private readonly record struct Question(MemoKind Kind, int File, int Index)
    {
        public override int GetHashCode()
        {
            uint hash = ((uint)Index * 0x9E3779B1) ^ ((uint)File * 0x85EBCA77) ^ ((uint)Kind * 0xC2B2AE3D);
            return (int)(hash ^ (hash >> 15));
        }
    }

    // The answer to a question that leads back to itself, and the questions on the way. Asked while one of these is open, it is answered anew: which of
    // them was asked first, by whichever thread, decides nothing.
    private readonly record struct Circle(Value? Value, HashSet<Question> Members);

    // What one thread is in the middle of.
    private sealed class Questions
    {
        private const int TooDeep = MaxDepth;

        // In a larger circle, asking everything anew for each member takes too long: there the first answer stands for all.
        private const int MostMembers = 512;

        // Questions that all lead to each other would be asked once for each order of them: after so many times the last answer stands.
        private const int MaxTimes = 3;

        private readonly Question[] stack = new Question[MaxDepth];
        // For each open question those that its value was cut at so far.
        private readonly DepthSet[] cuts = new DepthSet[MaxDepth];
        private readonly Dictionary<Question, Provisional> provisional = [];
        private readonly List<Question>?[] until = new List<Question>?[MaxDepth];
        // For each open question those that were answered through a cut at it.
        private readonly HashSet<Question>?[] members = new HashSet<Question>?[MaxDepth];
        private int depth;

        public bool IsEmpty => depth == 0;

        public HashSet<(int File, int Name)> StarImports { get; } = [];

        public HashSet<int> Exports { get; } = [];

        public HashSet<int> Classes { get; } = [];

        // False when the question cannot be asked now: then what is known of it so far.
        public bool Enter(Question question, Value? whenCut, out Value? known)
        {
            known = whenCut;
            for (int i = depth - 1; i >= 0; i--)
            {
                if (stack[i].Index == question.Index && stack[i].Kind == question.Kind && stack[i].File == question.File)
                {
                    cuts[depth - 1].Add(i);
                    return false;
                }
            }
            if (provisional.Count > 0 && provisional.TryGetValue(question, out Provisional answer) && (answer.Holds || answer.Times >= MaxTimes))
            {
                DepthSet cut = answer.Cuts;
                if (!answer.Holds)
                {
                    bool isTooDeep = cut.Last == TooDeep;
                    cut.RemoveFrom(depth);
                    if (isTooDeep)
                        cut.Add(TooDeep);
                    cut.Add(0);
                }
                cuts[depth - 1].Add(cut);
                known = answer.Value;
                return false;
            }
            if (depth == MaxDepth)
            {
                cuts[depth - 1].Add(TooDeep);
                return false;
            }
            stack[depth] = question;
            cuts[depth++] = default;
            return true;
        }

        /// <summary>Whether one of these is open.</summary>
        public bool IsAnyOpen(HashSet<Question> asked)
        {
            for (int i = 0; i < depth; i++)
            {
                if (asked.Contains(stack[i]))
                    return true;
            }
            return false;
        }

        // True when the value does not depend on a cut further out, so that it may be kept for good: with the members of its circle, when it leads back to itself.
        public bool Leave(Value? value, bool mayKeep, out HashSet<Question>? circle)
        {
            Question question = stack[--depth];
            ref DepthSet open = ref cuts[depth];
            open.Remove(depth);
            bool isFinal = open.IsEmpty;
            circle = isFinal ? members[depth] : null;
            members[depth] = null;
            if (circle is { Count: > MostMembers })
                circle = null;
            if (depth == 0)
            {
                Clear();
                return isFinal;
            }
            if (until[depth] is { Count: > 0 } ended)
            {
                foreach (Question other in ended)
                    CollectionsMarshal.GetValueRefOrNullRef(provisional, other).Holds = false;
                ended.Clear();
            }
            if (isFinal)
                return true;
            cuts[depth - 1].Add(open);
            int innermost = 0;
            foreach (int head in open)
            {
                if (head == TooDeep)
                    continue;
                innermost = head;
                (members[head] ??= []).Add(question);
            }
            if (!mayKeep)
                return false;
            (until[innermost] ??= []).Add(question);
            ref Provisional answer = ref CollectionsMarshal.GetValueRefOrAddDefault(provisional, question, out _);
            answer = new Provisional(value, open, answer.Times + 1, true);
            return false;
        }

        private void Clear()
        {
            if (provisional.Count == 0)
                return;
            provisional.Clear();
            foreach (List<Question>? list in until)
                list?.Clear();
        }

        // What a question was answered through cuts; it holds while the innermost of the questions that it was cut at is open.
        private record struct Provisional(Value? Value, DepthSet Cuts, int Times, bool Holds);
    }

    // For questions whose answer is never null.
    private bool Enter(Question question, Value whenCut, out Value known)
    {
        bool entered = EnterMember(question, whenCut, out Value? answer);
        known = answer!;
        return entered;
    }

    // False when the question cannot be asked now: then what is known of it so far.
    private bool EnterMember(Question question, Value? whenCut, out Value? known)
    {
        Questions open = Open;
        if (open.IsEmpty && outermost.TryFind(question, out known))
            return false;
        if (circles.TryFind(question, out Circle circle) && !open.IsAnyOpen(circle.Members))
        {
            known = circle.Value;
            return false;
        }
        if (open.Enter(question, whenCut, out known))
            return true;
        if (program.Options.FollowParameters)
            cutAt[question] = 0;
        return false;
    }

    // Whether a question that recursion was cut at has more of an answer than in the round before.
    private bool CutsHaveGrown()
    {
        bool grown = false;
        foreach (Question question in cutAt.Keys)
        {
            (Value? now, Value? before) = question.Kind switch
            {
                MemoKind.Expr => (exprMemo[question.File]?[question.Index], earlierExprs[question.File]?[question.Index]),
                MemoKind.Symbol => (symbolMemo[question.File]?[question.Index], earlierSymbols[question.File]?[question.Index]),
                MemoKind.Return => (returnMemo[question.Index], earlierReturns[question.Index]),
                _ => (null, null),
            };
            now ??= circles.TryFind(question, out Circle circle) ? circle.Value : null;
            grown |= now is not null and not UnknownValue && (before is null or UnknownValue || Members(now).Length != Members(before).Length);
        }
        cutAt.Clear();
        return grown;
    }

    // What circles were answered, among what else is known of a round.
    private void KeepCircles()
    {
        foreach ((Question question, Circle circle) in circles.All)
        {
            switch (question.Kind)
            {
                case MemoKind.Expr:
                    (exprMemo[question.File] ??= new Value?[program.Facts(question.File).Exprs.Length])[question.Index] = circle.Value;
                    break;
                case MemoKind.Symbol:
                    (symbolMemo[question.File] ??= new Value?[program.Facts(question.File).Symbols.Length])[question.Index] = circle.Value;
                    break;
                case MemoKind.Return:
                    returnMemo[question.Index] = circle.Value;
                    break;
            }
        }
        circles.Clear();
    }

    // True when the value does not depend on a cut further out, so that it may be kept for good.
    private bool Leave(Question question, Value? value)
    {
        Questions open = Open;
        bool final = open.Leave(value, true, out HashSet<Question>? circle);
        if (final && circle is null)
            return true;
        // The others are a part of what is asked, and answered anew.
        if (question.Kind > MemoKind.Member)
            return false;
        if (final)
            circles.Keep(question, new Circle(value, circle!));
        else if (open.IsEmpty)
            outermost.Keep(question, value);
        return false;
    }

    // Leaves a question whose answer is not a value of its own.
    private static void Forget() => Open.Leave(null, false, out _);
}

using System;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

// Whether a call that could wait has nothing to wait for: the socket does not block, or somebody asked before.
public static partial class SiteQuestions
{
    /// <summary>
    /// Whether a call is made on something that does not wait: in a try that handles <c>BlockingIOError</c>, or a method of an object with a
    /// <c>setblocking</c> method in a file that calls that with False, or one with a <c>nodelay</c> method in a file that calls that.
    /// </summary>
    public static bool ExpectsWouldBlock(ProgramModel program, in Calls.Edge edge)
    {
        ArgumentNullException.ThrowIfNull(program);
        int file = program.FileOfSite(edge.Site);
        FileFacts facts = program.Facts(file);
        if (HandlesWouldBlock(program, file, program.Site(edge.Site).Region))
            return true;
        return edge.Receiver is not null && program.Types.ClassOf(edge.Receiver) is >= 0 and var cls
            && (program.Types.FindMember(cls, program.Types.Known.SetBlocking, out _) ?? program.Types.FindMember(cls, program.Types.Known.NoDelay, out _)) is not null
            && (program.SetsNonBlocking(file) || SendsDatagrams(facts, program.Site(edge.Site)));
    }

    /// <summary>Whether a region stands in the body of a <c>try</c> that handles <c>BlockingIOError</c>.</summary>
    internal static bool HandlesWouldBlock(ProgramModel program, int file, int region)
    {
        int wouldBlock = program.Types.Known.BlockingIOError;
        return IsHandled(program.Facts(file), region, caught => program.Types.Catches(file, caught, wouldBlock));
    }

    /// <summary>Whether a region stands in the body of a <c>try</c> with a handler of which this is true: it is given what the handler names.</summary>
    public static bool IsHandled(FileFacts facts, int region, Func<int, bool> catches)
    {
        ArgumentNullException.ThrowIfNull(catches);
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow row = ref facts.Regions[region];
            if (row.Kind != RegionKind.Try)
                continue;
            for (int i = region + 1; i < facts.Regions.Length; i++)
            {
                ref readonly RegionRow handler = ref facts.Regions[i];
                if (handler.Kind == RegionKind.Except && handler.Statement == row.Statement && handler.Function == row.Function && handler.Expr > 0
                    && catches(handler.Expr))
                    return true;
            }
        }
        return false;
    }

    // A datagram socket has no peer to wait for: `connect` only remembers an address, and what is sent is gone.
    private static bool SendsDatagrams(FileFacts facts, in SiteRow row)
    {
        if (row.Kind != SiteKind.Call || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } method)
            return false;
        ReadOnlySpan<byte> name = facts.NameBytes(method.B);
        if (!name.StartsWith("connect"u8) && !name.StartsWith("send"u8))
            return false;
        int made = method.A;
        for (int depth = 0; depth < 4 && made > 0; depth++)
        {
            ExprNode node = facts.Exprs[made];
            if (node.Kind == ExprKind.Call)
            {
                ref readonly SiteRow maker = ref facts.Sites[node.A];
                for (int a = maker.ArgStart; a < maker.ArgStart + maker.ArgCount; a++)
                {
                    if (facts.LastName(facts.Args[a].Value) is >= 0 and var argument && facts.NameBytes(argument).SequenceEqual("SOCK_DGRAM"u8))
                        return true;
                }
                return false;
            }
            made = node.Kind == ExprKind.Bind ? facts.Bindings[node.A].Value : node.Kind is ExprKind.Enter or ExprKind.NotNone or ExprKind.Narrow ? node.A : -1;
        }
        return false;
    }

    /// <summary>
    /// Whether the function has awaited before that what is read can be read: <c>await wait_readable(fd)</c> and then <c>os.read(fd)</c>, or the same wait in
    /// a thread; or has asked <c>select</c>; or the loop calls it when that is so: <c>loop.add_reader(fd, on_readable)</c>.
    /// </summary>
    public static bool WasAwaitedReady(ProgramModel program, int site)
    {
        ArgumentNullException.ThrowIfNull(program);
        FileFacts facts = program.Facts(program.FileOfSite(site));
        SiteRow row = program.Site(site);
        if (!ReadsOrWrites(facts, row))
            return false;
        if (IsSelected(program, site, site))
            return true;
        int receiver = facts.Exprs[row.Target] is { Kind: ExprKind.Attribute } method ? method.A : -1;
        int first = row.ArgCount > 0 ? facts.Args[row.ArgStart].Value : -1;
        ref readonly FunctionRow function = ref facts.Functions[row.Function];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow other = ref facts.Sites[s];
            if (other.Start >= row.Start)
                break;
            if (other.Kind == SiteKind.Call && IsSelectOf(facts, other, first > 0 ? first : receiver))
                return true;
            if (other.Kind != SiteKind.Await || other.Target <= 0 || facts.Exprs[other.Target] is not { Kind: ExprKind.Call } awaited)
                continue;
            ref readonly SiteRow call = ref facts.Sites[awaited.A];
            bool same = false;
            bool waits = SaysReady(facts, call.Target);
            for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
            {
                int argument = facts.Args[a].Value;
                same |= argument > 0 && ((first > 0 && IsSame(facts, argument, first)) || (receiver > 0 && IsSame(facts, argument, receiver)));
                waits |= SaysReady(facts, argument);
            }
            if (same && waits)
                return true;
        }
        return (function.Flags & FunctionFlags.Async) == 0
            && ((receiver > 0 && IsWatched(facts, facts.LastName(receiver))) || (first > 0 && IsWatched(facts, facts.LastName(first))));
    }

    /// <summary>
    /// Whether a result is asked of a future that the function has awaited before: <c>await wrap_future(f)</c>, and then <c>f.result()</c>; or for which it has
    /// waited in another way: <c>f.add_done_callback(tell)</c>, and then <c>await told.wait()</c>; or of the future itself in its <c>__await__</c>, behind what
    /// that gives to the loop.
    /// </summary>
    internal static bool WasAwaitedItself(ProgramModel program, int site)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        SiteRow row = program.Site(site);
        if (row.Kind != SiteKind.Call || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } method || facts.NameText(method.B) is not ("result" or "exception"))
            return false;
        ref readonly FunctionRow function = ref facts.Functions[row.Function];
        if (IsOfAwaited(facts, function, method.A) && HasYieldedBefore(facts, function, row))
            return true;
        bool tells = false;
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount && facts.Sites[s].Start < row.Start; s++)
        {
            tells |= IsAddDone(facts, facts.Sites[s]) && IsSame(facts, facts.Exprs[facts.Sites[s].Target].A, method.A);
            if (tells && facts.Sites[s].Kind == SiteKind.Await && IsInside(facts, row.Region, facts.Sites[s].Region))
                return true;
            if (facts.Sites[s].Kind != SiteKind.Await || facts.Sites[s].Target <= 0 || facts.Exprs[facts.Sites[s].Target] is not { Kind: ExprKind.Call } awaited)
                continue;
            ref readonly SiteRow call = ref facts.Sites[awaited.A];
            for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
            {
                if (facts.Args[a].Value > 0 && IsSame(facts, facts.Args[a].Value, method.A) && IsInside(facts, row.Region, facts.Sites[s].Region))
                    return true;
            }
        }
        return false;
    }

    // `self`, or `super()`, in a method `__await__`.
    private static bool IsOfAwaited(FileFacts facts, in FunctionRow function, int receiver) =>
        function.Name >= 0 && (function.Flags & FunctionFlags.Method) != 0 && facts.NameBytes(function.Name).SequenceEqual("__await__"u8)
        && (IsSelf(facts, receiver) || (facts.Exprs[receiver] is { Kind: ExprKind.Call } made
            && facts.Exprs[facts.Sites[made.A].Target] is { Kind: ExprKind.Builtin } builtin && facts.NameBytes(builtin.A).SequenceEqual("super"u8)));

    private static bool HasYieldedBefore(FileFacts facts, in FunctionRow function, in SiteRow row)
    {
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            if (facts.Sites[s].Kind is SiteKind.Yield or SiteKind.YieldFrom && facts.Sites[s].End <= row.Start && IsOnEveryWay(facts, facts.Sites[s].Region))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a wait for a child is for one that has ended: the same function was asked before, and what it gave names the child:
    /// <c>ended = waitid(P_ALL, 0, WEXITED | WNOHANG | WNOWAIT)</c>, and then <c>waitid(P_PID, ended.si_pid, WEXITED)</c>.
    /// </summary>
    internal static bool WasFoundEnded(ProgramModel program, int site)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        SiteRow row = program.Site(site);
        if (row.Kind != SiteKind.Call)
            return false;
        for (int a = row.ArgStart; a < row.ArgStart + row.ArgCount; a++)
        {
            if (facts.Args[a].Value > 0 && facts.Exprs[facts.Args[a].Value] is { Kind: ExprKind.Attribute } field
                && facts.Exprs[facts.Unnarrowed(field.A)] is { Kind: ExprKind.Bind } found && facts.Bindings[found.A].Value is > 0 and var value
                && facts.Exprs[value] is { Kind: ExprKind.Call } asked && facts.Sites[asked.A].Start < row.Start && IsSame(facts, facts.Sites[asked.A].Target, row.Target))
                return true;
        }
        return false;
    }

    // `select.select([fd], [], [], 0)`
    private static bool IsSelectOf(FileFacts facts, in SiteRow call, int descriptor)
    {
        if (descriptor <= 0 || call.ArgCount < 3 || facts.LastName(call.Target) is not (>= 0 and var name) || !facts.NameBytes(name).SequenceEqual("select"u8))
            return false;
        for (int a = call.ArgStart; a < call.ArgStart + 3; a++)
        {
            if (facts.Args[a].Value <= 0 || facts.Exprs[facts.Args[a].Value] is not { Kind: ExprKind.List } asked)
                continue;
            foreach (int one in facts.List(asked.A, asked.B))
            {
                if (one > 0 && IsSame(facts, one, descriptor))
                    return true;
            }
        }
        return false;
    }

    private static bool IsWatched(FileFacts facts, int name)
    {
        if (name < 0)
            return false;
        foreach (SiteRow site in facts.Sites)
        {
            if (site.Kind != SiteKind.Call || site.ArgCount < 2 || facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } method
                || !(facts.NameBytes(method.B).SequenceEqual("add_reader"u8) || facts.NameBytes(method.B).SequenceEqual("add_writer"u8)))
                continue;
            int watched = facts.Args[site.ArgStart].Value;
            // `connection.fileno()`
            if (watched > 0 && facts.Exprs[watched] is { Kind: ExprKind.Call } call && facts.Exprs[facts.Sites[call.A].Target] is { Kind: ExprKind.Attribute } number)
                watched = number.A;
            if (facts.LastName(watched) == name)
                return true;
        }
        return false;
    }

    private static bool SaysReady(FileFacts facts, int expr)
    {
        if (facts.LastName(expr) is not (>= 0 and var name))
            return false;
        ReadOnlySpan<byte> text = facts.NameBytes(name);
        return text.IndexOf("wait"u8) >= 0 || text.IndexOf("readable"u8) >= 0 || text.IndexOf("ready"u8) >= 0 || text.IndexOf("poll"u8) >= 0 || text.IndexOf("select"u8) >= 0;
    }

    /// <summary>Whether the function asked the same object before whether it is ready: <c>while q.empty(): …</c> and then <c>q.get()</c>.</summary>
    public static bool IsKnownReady(ProgramModel program, int site)
    {
        ArgumentNullException.ThrowIfNull(program);
        FileFacts facts = program.Facts(program.FileOfSite(site));
        SiteRow row = program.Site(site);
        if (row.Kind != SiteKind.Call || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } method)
            return false;
        return WasAskedBefore(facts, row, facts.NameBytes(method.B), receiver => IsSame(facts, receiver, method.A))
            || IsGivenWhenDone(program, program.FileOfSite(site), row, method);
    }

    // What a future calls when it is done gets the future: `future.add_done_callback(self.on_done)`.
    private static bool IsGivenWhenDone(ProgramModel program, int file, in SiteRow row, ExprNode method)
    {
        FileFacts facts = program.Facts(file);
        ReadOnlySpan<byte> name = facts.NameBytes(method.B);
        if (!name.SequenceEqual("result"u8) && !name.SequenceEqual("exception"u8))
            return false;
        ExprNode receiver = facts.Exprs[facts.Unnarrowed(method.A)];
        if (receiver.Kind == ExprKind.Bind && facts.Bindings[receiver.A] is { Kind: BindingKind.Parameter, Value: > 0 } binding)
            receiver = facts.Exprs[binding.Value];
        if (receiver.Kind != ExprKind.Param || receiver.A != row.Function)
            return false;
        foreach (Calls.EdgeRef at in program.Calls.Into(program.FunctionId(file, row.Function)))
        {
            ref readonly Calls.Edge edge = ref program.Calls.Edge(at);
            if (edge.Kind != Calls.EdgeKind.Callback)
                continue;
            if (IsAddDone(program.Facts(program.FileOfSite(edge.Site)), program.Site(edge.Site)))
                return true;
            // Passed on: `self.run(handler, callback=self.on_done)`, and `run` adds it.
            foreach (Calls.Edge called in program.Calls.At(at.Caller, edge.Site))
            {
                if (called.Argument < 0 && called.Callee >= 0 && !program.Models.IsModel(called.Callee) && AddsDone(program, called.Callee))
                    return true;
            }
        }
        return false;
    }

    private static bool IsAddDone(FileFacts facts, in SiteRow site) => site.Kind == SiteKind.Call
        && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } adder && facts.NameBytes(adder.B).SequenceEqual("add_done_callback"u8);

    private static bool AddsDone(ProgramModel program, int function)
    {
        FileFacts facts = program.Facts(program.FileOf(function));
        ref readonly FunctionRow row = ref program.Function(function);
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            if (IsAddDone(facts, facts.Sites[s]))
                return true;
        }
        return false;
    }

    /// <summary>As <see cref="IsKnownReady"/>, where a method asks (<c>while self.q.empty()</c>) and one that it calls on itself then takes (<c>self.q.get()</c>).</summary>
    public static bool IsReadyBelow(ProgramModel program, int site, int below)
    {
        ArgumentNullException.ThrowIfNull(program);
        int file = program.FileOfSite(site);
        if (program.FileOfSite(below) != file)
            return false;
        FileFacts facts = program.Facts(file);
        SiteRow row = program.Site(site);
        SiteRow taken = program.Site(below);
        if (row.Kind != SiteKind.Call || taken.Kind != SiteKind.Call || facts.Exprs[taken.Target] is not { Kind: ExprKind.Attribute } method
            || OwnAttribute(facts, method.A) is not (>= 0 and var held) || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } called || !IsSelf(facts, called.A))
            return false;
        return WasAskedBefore(facts, row, facts.NameBytes(method.B), receiver => OwnAttribute(facts, receiver) == held);
    }

    /// <summary>As <see cref="IsKnownReady"/>, where what was asked is passed to the function that then takes: <c>f.set_exception(e)</c> and then <c>log(f)</c>.</summary>
    public static bool IsPassedReady(ProgramModel program, in Calls.Edge call, int below)
    {
        ArgumentNullException.ThrowIfNull(program);
        SiteRow row = program.Site(call.Site);
        SiteRow taken = program.Site(below);
        FileFacts takes = program.Facts(program.FileOfSite(below));
        if (row.Kind != SiteKind.Call || taken.Kind != SiteKind.Call || call.Callee < 0 || call.Argument >= 0
            || takes.Exprs[taken.Target] is not { Kind: ExprKind.Attribute } method)
            return false;
        if (Evaluator.ParameterOf(takes, takes.Unnarrowed(method.A)) is not var (holder, parameter) || holder != program.FunctionRowOf(call.Callee)
            || program.Models.PassedFor(call.Site, call.Callee, parameter, call.Bound) is not (> 0 and var passed))
            return false;
        FileFacts facts = program.Facts(program.FileOfSite(call.Site));
        return WasAskedBefore(facts, row, takes.NameBytes(method.B), receiver => IsSame(facts, receiver, passed));
    }

    // Whether something was asked before a site in its function whether it is ready for the method that is called then.
    private static bool WasAskedBefore(FileFacts facts, in SiteRow row, ReadOnlySpan<byte> then, Func<int, bool> isIt)
    {
        ref readonly FunctionRow function = ref facts.Functions[row.Function];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount && facts.Sites[s].Start < row.Start; s++)
        {
            ref readonly SiteRow other = ref facts.Sites[s];
            if (other.Kind == SiteKind.Call && facts.Exprs[other.Target] is { Kind: ExprKind.Attribute } asked && isIt(asked.A)
                && AsksReady(facts.NameBytes(asked.B), then))
                return true;
        }
        return false;
    }

    // The name of `self.name`, or -1.
    private static int OwnAttribute(FileFacts facts, int expr) =>
        expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Attribute } attribute && IsSelf(facts, attribute.A) ? attribute.B : -1;

    private static bool IsSelf(FileFacts facts, int expr)
    {
        if (expr <= 0)
            return false;
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Bind && facts.Bindings[node.A].Kind == BindingKind.Parameter && facts.Bindings[node.A].Value > 0)
            node = facts.Exprs[facts.Bindings[node.A].Value];
        return node.Kind == ExprKind.Param && node.B == 0 && (facts.Functions[node.A].Flags & FunctionFlags.Method) != 0;
    }

    // What was just put into a queue can be taken from it; who asks whether a future was cancelled knows that it is done, and who has set it has made it so.
    private static bool AsksReady(ReadOnlySpan<byte> name, ReadOnlySpan<byte> then) => name.SequenceEqual("empty"u8) || name.SequenceEqual("qsize"u8)
        || name.SequenceEqual("done"u8) || name.SequenceEqual("poll"u8) || (name.StartsWith("put"u8) && then.StartsWith("get"u8))
        || ((name.SequenceEqual("cancelled"u8) || name.SequenceEqual("set_result"u8) || name.SequenceEqual("set_exception"u8))
            && (then.SequenceEqual("result"u8) || then.SequenceEqual("exception"u8)));

    // The same path of names.
    private static bool IsSame(FileFacts facts, int a, int b)
    {
        while (a != b)
        {
            ExprNode left = facts.Exprs[a];
            ExprNode right = facts.Exprs[b];
            if (left.Kind == ExprKind.Attribute && right.Kind == ExprKind.Attribute && left.B == right.B)
            {
                a = left.A;
                b = right.A;
                continue;
            }
            return facts.SymbolOf(left) is >= 0 and var symbol && symbol == facts.SymbolOf(right);
        }
        return true;
    }

    /// <summary>Whether a file calls <c>setblocking(False)</c>, <c>settimeout(0)</c> or <c>nodelay(True)</c> on anything.</summary>
    internal static bool FindSetsNonBlocking(ProgramModel program, int file)
    {
        FileFacts facts = program.Facts(file);
        foreach (SiteRow site in facts.Sites)
        {
            if (site.Kind != SiteKind.Call || site.ArgCount != 1 || facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } target)
                continue;
            ExprNode argument = facts.Exprs[facts.Args[site.ArgStart].Value];
            bool zero = argument.Kind == ExprKind.False || (argument.Kind is ExprKind.Int or ExprKind.Float && facts.Numbers[argument.A] == 0);
            ReadOnlySpan<byte> name = facts.NameBytes(target.B);
            if (zero ? name.SequenceEqual("setblocking"u8) || name.SequenceEqual("settimeout"u8) : name.SequenceEqual("nodelay"u8))
                return true;
        }
        return false;
    }
}

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>
/// Methods that are told by their names, for calls on objects of which nothing is known: every method of a name in all that a program reaches
/// is a coroutine function, and it awaits what it gives where it calls it elsewhere; or nobody calls it but a coroutine that throws away what it gives.
/// </summary>
internal sealed class CoroutineNames
{
    // Shorter names are everybody's.
    private const int MinLength = 8;

    // Where nobody awaits a method of that name, it has to be of several words.
    private const int MinTelling = 12;

    private static readonly ConditionalWeakTable<ProgramModel, Lazy<CoroutineNames>> Known = [];

    private readonly ProgramModel program;
    // By part and name: the coroutine method, or -1 where something else of the part has that name, too.
    private readonly Dictionary<(int Part, int Name), int> methods = [];
    // Those of a name after the first.
    private readonly Dictionary<(int Part, int Name), List<int>> others = [];
    // Names that what the project uses has for functions of its own.
    private readonly HashSet<int> ofLibraries = [];
    // By part, last name of the receiver and name: awaited somewhere.
    private readonly HashSet<(int Part, int Receiver, int Name)> awaited = [];
    // By part and name: how many calls are awaited, and how many are not.
    private readonly Dictionary<(int Part, int Name), (int Awaited, int Plain)> calls = [];

    private CoroutineNames(ProgramModel program)
    {
        this.program = program;
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (program.Files[file].Role == FileRole.Project)
                CollectMethods(file, program.Facts(file));
        }
        var names = new HashSet<int>();
        foreach ((_, int name) in methods.Keys)
            names.Add(name);
        for (int file = 0; file < program.Files.Length; file++)
        {
            // A test stands in for what it tests as it likes.
            if (program.Files[file].Role == FileRole.Project)
                CollectCalls(file, program.Facts(file));
            else if (program.Files[file].Role != FileRole.Test)
                CollectOthers(file, program.Facts(file), names);
        }
    }

    /// <summary>Collects them, so that <see cref="At"/> has them at hand.</summary>
    public static void Prepare(ProgramModel program) => Of(program);

    private static CoroutineNames Of(ProgramModel program) => Known.GetValue(program, static p => new Lazy<CoroutineNames>(() => new CoroutineNames(p))).Value;

    /// <summary>The coroutine that a call site makes by its name alone, or null.</summary>
    public static MadeCoroutine? At(ProgramModel program, int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } target || !IsLong(facts, target.B)
            || program.Types.Eval(file, site.Target) is not UnknownValue || program.Types.Eval(file, target.A) is not UnknownValue)
            return null;
        return Of(program).Find(file, siteRow, program.Name(file, target.B));
    }

    private MadeCoroutine? Find(int file, int siteRow, int name)
    {
        (int, int) key = (program.PartOf(file), name);
        if (!methods.TryGetValue(key, out int method) || method < 0 || ofLibraries.Contains(name)
            || !calls.TryGetValue(key, out (int Awaited, int Plain) count))
            return null;
        if (count.Awaited == 0 && (count.Plain > 2 || !IsTelling(program.Facts(file), siteRow) || program.Facts(file).Sites[siteRow].Use != ValueUse.Discarded
            || !CoroutineFindings.CanAwait(program, program.FunctionId(file, program.Facts(file).Sites[siteRow].Function))))
            return null;
        int caller = program.FunctionId(file, program.Facts(file).Sites[siteRow].Function);
        // A class that wraps another often has methods of the same names.
        if (program.Function(caller).Name >= 0 && program.Name(file, program.Function(caller).Name) == name)
            return null;
        // Where the result is used, the object may be a plain one of another library: only the same words for it tell.
        ref readonly SiteRow site = ref program.Facts(file).Sites[siteRow];
        if (site.Use != ValueUse.Discarded && !awaited.Contains((key.Item1, ReceiverOf(file, program.Facts(file), site), name)))
            return null;
        method = FirstThatFits(method, key, file, siteRow);
        if (method < 0)
            return null;
        bool sure = (count.Awaited == 0 || count.Awaited >= count.Plain) && CoroutineFindings.CanAwait(program, caller);
        return new MadeCoroutine(method, -1, sure ? Confidence.Likely : Confidence.Possible);
    }

    // The object has another method of that name where none of these can take what is passed.
    private int FirstThatFits(int first, (int Part, int Name) key, int file, int siteRow)
    {
        if (Fits(first, file, siteRow))
            return first;
        foreach (int other in others.GetValueOrDefault(key) ?? [])
        {
            if (Fits(other, file, siteRow))
                return other;
        }
        return -1;
    }

    private bool Fits(int method, int file, int siteRow) =>
        ArgumentFit.Takes(program, method, program.Facts(file), program.Facts(file).Sites[siteRow], unpacked: true)
        && !ArgumentFit.Contradicts(program, method, program.SiteId(file, siteRow));

    private static bool IsLong(FileFacts facts, int name) => facts.NameBytes(name).Length >= MinLength;

    // Several words: nothing that another library calls a method by chance.
    private static bool IsTelling(FileFacts facts, int siteRow)
    {
        ReadOnlySpan<byte> name = facts.NameBytes(facts.Exprs[facts.Sites[siteRow].Target].B);
        return name.Length >= MinTelling && name.TrimStart((byte)'_').IndexOf((byte)'_') >= 0;
    }

    private void CollectMethods(int file, FileFacts facts)
    {
        for (int row = 0; row < facts.Functions.Length; row++)
        {
            ref readonly FunctionRow function = ref facts.Functions[row];
            if (function.Name < 0 || !IsLong(facts, function.Name))
                continue;
            (int, int) name = (program.PartOf(file), program.Name(file, function.Name));
            const FunctionFlags coroutine = FunctionFlags.Async | FunctionFlags.Method;
            if (function.DecoratorCount > 0 || (function.Flags & (coroutine | FunctionFlags.Generator)) != coroutine)
                methods[name] = -1;
            else
                Add(name, program.FunctionId(file, row));
        }
    }

    // What libraries call so, too.
    private void CollectOthers(int file, FileFacts facts, HashSet<int> names)
    {
        foreach (ref readonly FunctionRow function in facts.Functions.AsSpan())
        {
            if (function.Name >= 0 && IsLong(facts, function.Name) && program.Name(file, function.Name) is var name && names.Contains(name))
                ofLibraries.Add(name);
        }
    }

    private void Add((int Part, int Name) name, int function)
    {
        if (methods.TryAdd(name, function) || methods[name] < 0)
            return;
        if (!others.TryGetValue(name, out List<int>? more))
            others[name] = more = [];
        more.Add(function);
    }

    private void CollectCalls(int file, FileFacts facts)
    {
        foreach (ref readonly SiteRow site in facts.Sites.AsSpan())
        {
            if (site.Kind == SiteKind.AttributeStore && site.Name >= 0)
            {
                if (IsLong(facts, site.Name) && (program.PartOf(file), program.Name(file, site.Name)) is var stored && methods.ContainsKey(stored))
                    methods[stored] = -1;
                continue;
            }
            if (site.Kind != SiteKind.Call || site.Target <= 0 || facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } target || !IsLong(facts, target.B))
                continue;
            (int, int) name = (program.PartOf(file), program.Name(file, target.B));
            if (!methods.TryGetValue(name, out int method) || method < 0)
                continue;
            (int count, int plain) = calls.GetValueOrDefault(name);
            // What is handed on is as good as awaited.
            bool taken = site.Use is ValueUse.Awaited or ValueUse.Argument or ValueUse.Element or ValueUse.Returned or ValueUse.AsyncWith;
            calls[name] = taken ? (count + 1, plain) : (count, plain + 1);
            if (site.Use == ValueUse.Awaited)
                awaited.Add((name.Item1, ReceiverOf(file, facts, site), name.Item2));
        }
    }

    // `bot` of `self.bot.send_all()`; -1 for what has no name.
    private int ReceiverOf(int file, FileFacts facts, in SiteRow call)
    {
        ExprNode receiver = facts.Exprs[facts.Unnarrowed(facts.Exprs[call.Target].A)];
        int name = facts.LastNameOrParameter(receiver);
        return name < 0 ? -1 : program.Name(file, name);
    }
}

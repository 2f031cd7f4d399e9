using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>What methods are called on, and which defaults are left in place. Collected only where parameters are followed.</summary>
public sealed partial class Evaluator
{
    // Counted anew in each round: a look-up that was too wide at first does not stay.
    private Dictionary<int, Value> receivers = [];
    private HashSet<int> openReceivers = [];
    private HashSet<(int Function, int Param)> leftDefaults = [];
    private HashSet<int> calledFunctions = [];
    private InstanceValue?[]? exact;

    private bool FlowReceivers(CallGraph calls)
    {
        var next = new Dictionary<int, Value>();
        var open = new HashSet<int>();
        var left = new HashSet<(int, int)>();
        var called = new HashSet<int>();
        foreach (int caller in calls.Functions)
        {
            int file = program.FileOf(caller);
            foreach (ref readonly Edge edge in calls.From(caller))
            {
                if (edge.Callee < 0 || program.Models.IsModel(edge.Callee))
                    continue;
                SiteRow site = program.Site(edge.Site);
                bool plain = site.Kind == SiteKind.Call && edge.Argument < 0;
                called.Add(edge.Callee);
                CountDefaults(edge, plain, left);
                ref readonly FunctionRow row = ref program.Function(edge.Callee);
                if ((row.Flags & FunctionFlags.Method) == 0 || row.Class < 0)
                    continue;
                Value receiver = edge.Bound ? edge.Receiver ?? Value.Unknown
                    : plain && site.ArgCount > 0 ? Eval(file, program.Facts(file).Args[site.ArgStart].Value) : Value.Unknown;
                foreach (Value member in Members(receiver))
                {
                    if (Exactly(member) is not { } known)
                        open.Add(edge.Callee);
                    else
                        next[edge.Callee] = next.TryGetValue(edge.Callee, out Value? before) ? Join(before, known) : known;
                }
            }
        }
        bool changed = !open.SetEquals(openReceivers) || !left.SetEquals(leftDefaults) || !called.SetEquals(calledFunctions)
            || next.Count != receivers.Count;
        foreach ((int function, Value value) in next)
            changed = changed || !receivers.TryGetValue(function, out Value? old) || Members(old).Length != Members(value).Length;
        receivers = next;
        openReceivers = open;
        leftDefaults = left;
        calledFunctions = called;
        return changed;
    }

    // One value for a class, wherever its instances were made.
    private Value? Exactly(Value receiver)
    {
        switch (receiver)
        {
            case ClassValue cls:
                return ClassObject(cls.Class);
            case InstanceValue { Origin: var origin } i when (origin & InstanceOrigin.Constructed) != 0:
                exact ??= new InstanceValue?[program.ClassCount];
                return exact[i.Class] ??= new InstanceValue(i.Class, [], InstanceOrigin.Constructed, -1);
            case InstanceValue { Origin: InstanceOrigin.Self } i:
                return SelfOf(i.Class);
            case InstanceValue i:
                return InstanceOf(i.Class);
            default:
                return null;
        }
    }

    private void CountDefaults(in Edge edge, bool plain, HashSet<(int, int)> left)
    {
        FunctionRow row = program.Function(edge.Callee);
        FileFacts callee = program.Facts(program.FileOf(edge.Callee));
        for (int i = edge.Bound ? 1 : 0; i < row.ParamCount; i++)
        {
            bool isPassed = plain && program.Models.ArgumentFor(edge.Site, edge.Callee, i, edge.Bound) >= 0;
            if (callee.Params[row.ParamStart + i].Default > 0 && !isPassed)
                left.Add((edge.Callee, i));
        }
    }

    /// <summary>What a method is called on, where all its calls are known; else what its class says.</summary>
    private Value ReceiverSeen(int function, int cls, Value declared)
    {
        if (receivers.Count == 0 || openReceivers.Contains(function) || !receivers.TryGetValue(function, out Value? seen))
            return declared;
        var builder = NewUnion();
        foreach (Value member in Members(seen))
        {
            int of = (member, declared) switch
            {
                (InstanceValue i, InstanceValue) => i.Class,
                (ClassValue c, ClassValue) => c.Class,
                // A method of a metaclass is called on classes.
                (ClassValue c, UnknownValue) => MetaclassOf(c.Class),
                _ => -1,
            };
            if (of >= 0 && IsSubclass(of, cls))
                builder.Add(member);
        }
        Value result = builder.ToValue();
        return result is UnknownValue ? declared : result;
    }

    // A default that every call replaces is not what the parameter holds.
    private bool IsDefaultReplaced(int function, int index) => calledFunctions.Contains(function) && !leftDefaults.Contains((function, index));

    // What `*args` collects, by position, where no call unpacks anything into it: by function.
    private readonly Dictionary<int, List<Value>> positions = [];
    private readonly HashSet<int> unpackedInto = [];

    private void FlowIntoPosition(int function, int position, bool unpacked, Value value)
    {
        if (unpacked || position >= MostPositions)
        {
            unpackedInto.Add(function);
            return;
        }
        if (!positions.TryGetValue(function, out List<Value>? held))
            positions[function] = held = [];
        while (held.Count <= position)
            held.Add(Value.Unknown);
        held[position] = held[position] is UnknownValue ? value : value is UnknownValue ? held[position] : Join(held[position], value);
    }

    private TupleValue? PositionalFlow(int function) =>
        positions.Count > 0 && positions.TryGetValue(function, out List<Value>? held) && !unpackedInto.Contains(function) ? new TupleValue([.. held]) : null;

    private const int MostPositions = 8;
}

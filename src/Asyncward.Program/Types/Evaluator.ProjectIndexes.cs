using System;
using System.Collections.Generic;
using Asyncward.Program.Linking;

namespace Asyncward.Program.Types;

public sealed partial class Evaluator
{
    private readonly ProjectIndexes indexes;

    /// <summary>Where the project, tests left out, calls something of a name or decorates with it.</summary>
    internal ReadOnlySpan<(int File, int Site)> CallsNamed(int name) => indexes.Calls.Named(name);

    /// <summary>What the facts of the project's own files say by themselves. Nothing of it has to wait until they are linked.</summary>
    internal sealed class ProjectIndexes(NamedFiles files)
    {
        private readonly Lazy<CallSites> calls = new(() => new CallSites(files));
        private readonly Lazy<ContainerStores> containers = new(() => new ContainerStores(files));
        private readonly Lazy<Dictionary<int, List<(int File, int Site)>>> stores = new(() => IndexStoresFromOutside(files));

        /// <summary>Makes each of them; first what others are made from.</summary>
        public Action[] All => [() => _ = calls.Value, () => _ = containers.Value, () => _ = stores.Value];

        /// <summary>What is called where.</summary>
        public CallSites Calls => calls.Value;

        /// <summary>What is put into containers.</summary>
        public ContainerStores Containers => containers.Value;

        /// <summary>What is put into attributes of other objects than <c>self</c>, by the name of the attribute.</summary>
        public Dictionary<int, List<(int File, int Site)>> StoresFromOutside => stores.Value;
    }
}

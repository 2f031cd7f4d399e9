using System;

namespace Asyncward.Observe;

/// <summary>Something that follows a run while it goes on. Snapshots come one after the other, from one thread at a time.</summary>
public interface ILiveView : IDisposable
{
    /// <summary>Takes the newest state.</summary>
    void Show(LiveSnapshot snapshot);
}

using System;

namespace Asyncward.Python.Syntax;

/// <summary>Comments in the making; nothing is allocated while there are none.</summary>
internal sealed class CommentList
{
    private Comment[] _items = [];
    private int _count;

    internal void Add(Comment comment)
    {
        // A line may be scanned again after a look ahead: each comment counts once.
        if (_count > 0 && comment.Start <= _items[_count - 1].Start)
            return;
        if (_count == _items.Length)
            Array.Resize(ref _items, Math.Max(8, _count * 2));
        _items[_count++] = comment;
    }

    internal Comment[] Take()
    {
        var result = _count == 0 ? [] : _items.AsSpan(0, _count).ToArray();
        _count = 0;
        return result;
    }
}

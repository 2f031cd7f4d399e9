using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Asyncward.Observe;

/// <summary>What can be asked of the live view by keys, where the terminal's input is not the program's.</summary>
public sealed partial class LiveScreen
{
    private const int MostFilter = 60;

    private readonly Func<ConsoleKeyInfo?>? _key;
    private readonly Action? _quit;
    private readonly StringBuilder _filter = new();
    private LiveSnapshot? _frozen;
    private bool _isTyping;
    private int _top;

    /// <summary>Takes the keys that came since the last look; gives what is to be shown.</summary>
    private LiveSnapshot Obey(LiveSnapshot snapshot, int width, int height)
    {
        while (_key?.Invoke() is { } key)
        {
            if (_isTyping)
                Type(key);
            else if (key.KeyChar == ' ')
                _frozen = _frozen is null ? snapshot : null;
            else if (key.KeyChar == '/')
                _isTyping = true;
            else if (key.KeyChar == 'd')
                Dump(Filtered(_frozen ?? snapshot), width);
            else if (key.KeyChar == 'q')
                _quit?.Invoke();
            else
                Scroll(key.Key, Math.Max(height / 2, 1));
        }
        return Filtered(_frozen ?? snapshot);
    }

    private void Scroll(ConsoleKey key, int page) => _top = key switch
    {
        ConsoleKey.UpArrow => _top - 1,
        ConsoleKey.DownArrow => _top + 1,
        ConsoleKey.PageUp => _top - page,
        ConsoleKey.PageDown => _top + page,
        ConsoleKey.Home => 0,
        _ => _top,
    };

    /// <summary>The lines that have room: the figures stay, what is below them moves.</summary>
    private IEnumerable<string> Visible(LiveSnapshot snapshot, int width, int height)
    {
        var head = Render(Head(snapshot), width).Split('\n');
        var body = Render(Body(snapshot), width).Split('\n');
        var room = Math.Max(height - 1, 1);
        _top = Math.Clamp(_top, 0, Math.Max(head.Length + body.Length - room, 0));
        return head.Concat(body.Skip(_top)).Take(room);
    }

    private void Type(ConsoleKeyInfo key)
    {
        if (key.Key == ConsoleKey.Enter)
            _isTyping = false;
        else if (key.Key == ConsoleKey.Escape)
            (_isTyping, _) = (false, _filter.Clear());
        else if (key.Key == ConsoleKey.Backspace)
            _filter.Length = Math.Max(0, _filter.Length - 1);
        else if (!char.IsControl(key.KeyChar) && _filter.Length < MostFilter)
            _filter.Append(key.KeyChar);
    }

    private LiveSnapshot Filtered(LiveSnapshot snapshot)
    {
        if (_filter.Length == 0)
            return snapshot;
        var text = _filter.ToString();
        return snapshot with
        {
            TopPlaces = [.. snapshot.TopPlaces.Where(place => Has(place.Place, text) || Has(place.Call, text))],
            Locks = [.. snapshot.Locks.Where(one => Has(one.Created, text))],
            Queues = [.. snapshot.Queues.Where(one => Has(one.Created, text))],
            Tree = [.. snapshot.Tree.Select(task => Branch(task, text, 0)).OfType<LiveTask>()],
        };
    }

    /// <summary>A task is shown when it or one that it awaits is meant; below one that is meant everything is.</summary>
    private static LiveTask? Branch(LiveTask task, string text, int depth)
    {
        if (Has(task.Name, text) || Has(task.Coroutine, text) || Has(task.WaitsFor, text) || Has(task.Place, text))
            return task;
        LiveTask[] inner = depth > 12 ? [] : [.. task.Awaits.Select(one => Branch(one, text, depth + 1)).OfType<LiveTask>()];
        return inner.Length > 0 ? task with { Awaits = inner } : null;
    }

    private static bool Has(CodeSite site, string text) => Has(site.File, text) || Has(site.Function, text);

    private static bool Has(string? where, string text) => where is not null && where.Contains(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Onto the first screen, where it stays when the live view is over.</summary>
    private void Dump(LiveSnapshot snapshot, int width)
    {
        var lines = Codes().Replace(Render(snapshot, width), "").Split('\n').Select(line => line.TrimEnd());
        _output.Write($"{(_entered ? "\u001b[?1049l" : "")}{string.Join("\r\n", lines)}\r\n\r\n\u001b[?1049h\u001b[?25l");
        _entered = true;
    }

    private Text? KeyLine()
    {
        if (_key is null)
            return null;
        var filter = _isTyping ? $"filter: {_filter}_" : _filter.Length > 0 ? $"filter: {_filter}" : "/ filter";
        return new Text($"{(_frozen is null ? "space freeze" : "frozen, space goes on")}   {filter}   ↑↓ scroll   d dump   q quit", new Style(Color.Grey));
    }

    [GeneratedRegex("\u001b\\[[?0-9;]*[a-zA-Z]")]
    private static partial Regex Codes();
}

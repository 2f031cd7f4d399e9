using System;
using System.Collections.Generic;
using System.Linq;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>Keys of a terminal while a program is watched whose input is something else.</summary>
public sealed class TerminalTests
{
    [Fact]
    public void Somebody_at_the_terminal_scrolls_and_has_seen_enough_and_the_program_goes_on()
    {
        var python = Interpreters.Default;
        var outcome = Programs.Run([python, Programs.At("at_a_terminal.py"), .. Attended.Tool, "run", "--live", "--no-join", "--", python, Programs.At("until_told.py")]);
        Assert.Equal(("watched by keys\nthen by lines\ngoes on\nexit code 7\n", ""), (outcome.Output, outcome.Error));
    }

    [Fact]
    public void What_a_terminal_sends_becomes_keys()
    {
        var keys = new Queue<ConsoleKeyInfo>();
        TerminalKeys.Take("q\u001b[A\u001bOB\u001b[5~\u001b[6~\u001b[1~\u001b[H\u001b[1;5C\u007f\rä\u001b", keys);
        Assert.Equal(
            [ConsoleKey.None, ConsoleKey.UpArrow, ConsoleKey.DownArrow, ConsoleKey.PageUp, ConsoleKey.PageDown, ConsoleKey.Home, ConsoleKey.Home, ConsoleKey.Backspace,
                ConsoleKey.Enter, ConsoleKey.None, ConsoleKey.Escape],
            keys.Select(key => key.Key));
        Assert.Equal(['q', 'ä'], keys.Where(key => key.Key == ConsoleKey.None).Select(key => key.KeyChar));
        // Half of a key, and more than anybody presses.
        TerminalKeys.Take("\u001b[", keys);
        Assert.Equal(11, keys.Count);
        TerminalKeys.Take(new string('x', 10_000), keys);
        Assert.InRange(keys.Count, 12, 1000);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Asyncward.Cli;
using Asyncward.Engine;
using Asyncward.Tests.Engine;
using Xunit;

namespace Asyncward.Tests.Cli;

public sealed class CommandLineTests
{
    private const string Blocking = "import time\n\n\nasync def f():\n    time.sleep(5)\n";

    private static (int Code, string Output, string Error) Run(
        TempDirectory directory, string[] args, string? input = null, bool terminal = false, Dictionary<string, string>? variables = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, new Terminal
        {
            Output = output,
            Error = error,
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input ?? "")),
            OutputIsTerminal = terminal,
            CurrentDirectory = directory.Root,
            Variable = name => variables?.GetValueOrDefault(name),
        });
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static (int Code, string Output, string Error) Check(TempDirectory directory, params string[] args) => Run(directory, ["check", "--no-cache", .. args]);

    [Fact]
    public void A_blocking_call_is_printed_with_its_line_and_exit_code_1()
    {
        using var directory = new TempDirectory();
        directory.Write("app.py", Blocking);
        var (code, output, error) = Check(directory);
        Assert.Equal((1, ""), (code, error));
        Assert.StartsWith("app.py:5:5: AW101 blocking-call [", output, StringComparison.Ordinal);
        Assert.Contains("\n 5 |     time.sleep(5)\n   |     ^^^^^^^^^^^^^\n", output, StringComparison.Ordinal);
        Assert.EndsWith("Found 1 defect in 1 file. AW101: 1.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Exit_codes_tell_clean_findings_and_trouble()
    {
        using var directory = new TempDirectory();
        directory.Write("clean.py", "x = 1\n");
        directory.Write("app.py", Blocking);
        directory.Write("broken.py", "def f(:\n");
        Assert.Equal(0, Check(directory, "clean.py").Code);
        Assert.Equal(1, Check(directory, "app.py").Code);
        Assert.Equal(0, Check(directory, "app.py", "--exit-zero").Code);
        Assert.Equal(1, Check(directory, "broken.py").Code);
        Assert.Equal(2, Check(directory, "missing.py").Code);
        Assert.Equal(2, Check(directory, "missing.py", "app.py", "--exit-zero").Code);
        Assert.Contains("AW101", Check(directory, "missing.py", "app.py").Output, StringComparison.Ordinal);
        Assert.Contains("missing.py: unreadable: no such file or directory", Check(directory, "missing.py").Output, StringComparison.Ordinal);
        Assert.Contains("broken.py:1:", Check(directory, "broken.py").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check --selct AW1", "there is no option `--selct`; did you mean `--select`?")]
    [InlineData("check --confidence sure", "`sure` is no value of `--confidence`: write possible, likely or certain\n")]
    [InlineData("check --output-format jsn", "`jsn` is no value of `--output-format`: write text, concise, json, sarif, github, gitlab or junit; did you mean `json`?")]
    [InlineData("check --confidence", "`--confidence` needs a value")]
    [InlineData("check --jobs many", "`--jobs` must be a number between 1 and 1024")]
    [InlineData("check --jobs 0", "`--jobs` must be a number between 1 and 1024")]
    [InlineData("check --select AW999", "no rule is called `AW999`")]
    [InlineData("check --target-version 2", "`2` is not a version")]
    [InlineData("check --config nothing.toml", "nothing.toml: this settings file does not exist")]
    [InlineData("check - app.py", "`-` stands alone")]
    [InlineData("chekc", "error: there is no command `chekc`; did you mean `check`?")]
    [InlineData("explain AW999", "no rule is called `AW999`; `asyncward rules` lists them")]
    [InlineData("explain blocking", "no rule is called `blocking`; did you mean `blocking-call` or `blocking-chain`?")]
    [InlineData("explain", "error: RULE is missing")]
    [InlineData("ast nothing.py", "nothing.py: no such file or directory")]
    [InlineData("callgraph nothing", "nothing: no such directory")]
    [InlineData("completion csh", "`csh` is no value of SHELL: write bash, zsh, fish or powershell")]
    public void Wrong_use_is_exit_code_2_and_says_why(string line, string message)
    {
        using var directory = new TempDirectory();
        var (code, output, error) = Run(directory, line.Split(' '));
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_setting_is_exit_code_2_with_its_place()
    {
        using var directory = new TempDirectory();
        directory.Write("asyncward.toml", "\nselct = []\n");
        var (code, _, error) = Check(directory);
        Assert.Equal((2, "error: asyncward.toml:2:1: unknown key `selct`; did you mean `select`?\n"), (code, error));
    }

    [Fact]
    public void Standard_input_is_checked_under_its_name()
    {
        using var directory = new TempDirectory();
        var (code, output, _) = Run(directory, ["check", "-", "--stdin-filename", "pkg/app.py", "--output-format", "concise"], Blocking);
        Assert.Equal(1, code);
        Assert.StartsWith("pkg/app.py:5:5: AW101 [blocking-call] ", output, StringComparison.Ordinal);
        (code, output, _) = Run(directory, ["check", "-", "--output-format", "concise"], Blocking);
        Assert.StartsWith("<stdin>:5:5: AW101", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("app/jobs.py")]
    [InlineData("app")]
    [InlineData("-", "--stdin-filename", "app/jobs.py")]
    [InlineData("-", "--stdin-filename", "app/new.py")]
    public void What_a_checked_file_imports_from_the_rest_of_its_program_is_followed(params string[] arguments)
    {
        using var directory = new TempDirectory();
        const string jobs = "from app import waits\nfrom app.net import load\nfrom .net import load as again\nfrom . import net\nfrom lib.slow import wait\n\n\n"
            + "async def run():\n    load()\n    again()\n    net.load()\n    wait()\n    waits()\n";
        directory.Write("app/__init__.py", "import time\nfrom . import jobs\n\n\ndef waits():\n    time.sleep(5)\n");
        directory.Write("app/net.py", "import time\n\n\ndef load():\n    time.sleep(5)\n");
        directory.Write("app/jobs.py", jobs);
        directory.Write("lib/slow.py", "import time\n\n\ndef wait():\n    time.sleep(5)\n");
        var (code, output, _) = Run(directory, ["check", "--no-cache", "--output-format", "json", .. arguments], jobs);
        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.All(findings, finding => Assert.Equal("run", finding.GetProperty("function").GetString()!.Split('.')[^1]));
        var whole = arguments is ["app"];
        // With the whole package at hand the three calls of one function are one defect.
        Assert.Equal(whole ? [9, 12, 13] : [9, 10, 11, 12, 13], findings.Select(finding => finding.GetProperty("line").GetInt32()));
        Assert.Equal(0, json.RootElement.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public void A_cell_of_a_notebook_is_told_to_await()
    {
        using var directory = new TempDirectory();
        directory.Write("n.ipynb", """{"cells": [{"cell_type": "code", "source": "async def load():\n    return 1\n\nload()"}]}""");
        directory.Write("n.py", "async def load():\n    return 1\n\nload()\n");
        var lines = Check(directory, "--output-format", "concise").Output.Split('\n');
        Assert.StartsWith("n.ipynb:cell 1:4:1: AW201 ", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("cannot await", lines[0], StringComparison.Ordinal);
        Assert.Contains("This is plain code, which cannot await it.", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_interpreter_is_found_by_its_name()
    {
        using var directory = new TempDirectory();
        directory.Write("app.py", "import slow\n\n\nasync def f():\n    slow.wait()\n");
        directory.Write("env/pyvenv.cfg", "");
        directory.Write("env/bin/python3.97", "");
        directory.Write("env/lib/python3.97/site-packages/slow.py", "import time\n\n\ndef wait():\n    time.sleep(5)\n");
        var path = new Dictionary<string, string> { ["PATH"] = "/nowhere:" + Path.Combine(directory.Root, "env/bin") };
        Assert.Equal(1, Run(directory, ["check", "--no-cache", "--python", "python3.97", "app.py"], variables: path).Code);
        Assert.Equal(2, Run(directory, ["check", "--no-cache", "--python", "python3.96", "app.py"], variables: path).Code);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_no_crash()
    {
        using var directory = new TempDirectory();
        directory.Write("app.py", Blocking);
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(["check", "--no-cache"], new Terminal { Output = new ClosedStream(), Error = error, CurrentDirectory = directory.Root });
        Assert.Equal((2, "error: cannot write the output: permission denied\n"), (code, error.ToString()));
    }

    /// <summary>What the runtime makes of an output that the shell has closed.</summary>
    private sealed class ClosedStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new UnauthorizedAccessException();

        public override void Write(ReadOnlySpan<byte> buffer) => throw new UnauthorizedAccessException();
    }

    [Fact]
    public void A_selection_of_nothing_is_wrong_use()
    {
        using var directory = new TempDirectory();
        directory.Write("app.py", Blocking);
        Assert.Contains("`--select` names no rule", Check(directory, "--select", "").Error, StringComparison.Ordinal);
        Assert.Contains("is not a version", Check(directory, "--target-version", "").Error, StringComparison.Ordinal);
        Assert.Equal(0, Check(directory, "--select", "AW2").Code);
    }

    [Fact]
    public void A_name_with_control_characters_is_printed_on_one_line()
    {
        using var directory = new TempDirectory();
        directory.Write("a\nb\u001b[31m.py", Blocking);
        Assert.StartsWith("a\u240ab\u241b[31m.py:5:5: AW101 ", Check(directory, "--output-format", "concise").Output, StringComparison.Ordinal);
        Assert.StartsWith("a\u240ab\u241b[31m.py:5:5: AW101 ", Check(directory).Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Check(directory, "--output-format", "json").Output);
        Assert.Equal("a\nb\u001b[31m.py", json.RootElement.GetProperty("findings")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void The_report_can_go_to_a_file()
    {
        using var directory = new TempDirectory();
        directory.Write("app.py", Blocking);
        var (code, output, _) = Check(directory, "--output-format", "json", "--output", "out.json");
        Assert.Equal((1, ""), (code, output));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(directory.Root, "out.json")));
        Assert.Equal(1, json.RootElement.GetProperty("findings").GetArrayLength());
        (code, _, var error) = Check(directory, "--output", "no/such/dir.txt");
        Assert.Equal(2, code);
        Assert.Contains("cannot write no/such/dir.txt: no such file or directory", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("auto", true, "", true)]
    [InlineData("auto", false, "", false)]
    [InlineData("auto", true, "NO_COLOR=1", false)]
    [InlineData("auto", true, "NO_COLOR=", true)]
    [InlineData("auto", true, "TERM=dumb", false)]
    [InlineData("auto", false, "FORCE_COLOR=1", true)]
    [InlineData("auto", true, "FORCE_COLOR=0", false)]
    [InlineData("auto", false, "NO_COLOR=1 FORCE_COLOR=1", false)]
    [InlineData("always", false, "NO_COLOR=1", true)]
    [InlineData("never", true, "FORCE_COLOR=1", false)]
    public void Colour_follows_the_terminal_the_variables_and_the_option(string option, bool terminal, string variables, bool expected)
    {
        using var directory = new TempDirectory();
        directory.Write("app.py", Blocking);
        var environment = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        var (_, output, _) = Run(directory, ["check", "--no-cache", "--color", option], terminal: terminal, variables: environment);
        Assert.Equal(expected, output.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_run_prints_the_same_bytes_in_every_format()
    {
        using var directory = new TempDirectory();
        directory.Write("pyproject.toml", "[project]\nname = 'x'\n");
        for (var i = 0; i < 5; i++)
            directory.Write($"app{i}.py", Blocking + new string('\n', i));
        foreach (var format in Words.Formats)
        {
            string[] args = ["check", "--statistics", "--show-unresolved", "--output-format", format];
            var cold = Run(directory, [.. args, "--no-cache", "--jobs", "1"]);
            Assert.Equal(1, cold.Code);
            Assert.Equal(cold, Run(directory, args));
            Assert.Equal(cold, Run(directory, [.. args, "--jobs", "4"]));
        }
        Assert.True(File.Exists(Path.Combine(directory.Root, ".asyncward/cache/.gitignore")));
    }

    [Fact]
    public void Every_rule_can_be_listed_and_explained()
    {
        using var directory = new TempDirectory();
        using var json = JsonDocument.Parse(Run(directory, ["rules", "--output-format", "json"]).Output);
        var codes = json.RootElement.EnumerateArray().Select(rule => rule.GetProperty("code").GetString()!).ToList();
        Assert.Contains("AW101", codes);
        var table = Run(directory, ["rules"]).Output;
        foreach (var code in codes)
        {
            Assert.Contains(code, table, StringComparison.Ordinal);
            var (exit, page, _) = Run(directory, ["explain", code]);
            Assert.Equal(0, exit);
            Assert.NotEqual("", page.Trim());
        }
        Assert.Equal(Run(directory, ["explain", "AW101"]).Output, Run(directory, ["explain", "Blocking-Call"]).Output);
        Assert.Equal(0, Run(directory, ["explain", "ASYNC210"]).Code);
    }

    [Fact]
    public void The_tree_is_printed_or_the_first_error()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "x\n");
        directory.Write("b.py", "x\ny = = 1\n");
        var (code, output, _) = Run(directory, ["ast", "a.py"]);
        Assert.Equal(0, code);
        Assert.StartsWith("Module(\n", output, StringComparison.Ordinal);
        (code, output, var error) = Run(directory, ["ast", "b.py"]);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("b.py:2:5: syntax-error: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_call_graph_is_printed_by_caller()
    {
        using var directory = new TempDirectory();
        directory.Write("main.py", "from util import helper\n\ndef run():\n    helper()\n\nrun()\n");
        directory.Write("util.py", "def helper():\n    pass\n");
        directory.Write("unused.py", "def alone():\n    pass\n\nalone()\n");
        using var json = JsonDocument.Parse(Run(directory, ["callgraph", ".", "--format", "adjacency"]).Output);
        string[] Callees(string caller) => [.. json.RootElement.GetProperty(caller).EnumerateArray().Select(callee => callee.GetString()!)];
        Assert.Equal(["main.run"], Callees("main"));
        Assert.Equal(["util.helper"], Callees("main.run"));
        Assert.Equal(["unused.alone"], Callees("unused"));
        using var some = JsonDocument.Parse(Run(directory, ["callgraph", ".", "--entry", "main.py"]).Output);
        Assert.False(some.RootElement.TryGetProperty("unused", out _));
        Assert.True(some.RootElement.TryGetProperty("main.run", out _));
        Assert.Contains("main.run\tutil.helper\t", Run(directory, ["callgraph", ".", "--edges"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_call_graph_follows_arguments_and_names_libraries_as_they_are_imported()
    {
        using var directory = new TempDirectory();
        directory.Write("main.py", """
            import asyncio
            from unknown.client import connect

            def apply(action):
                action()

            async def work():
                pass

            apply(connect)
            asyncio.run(work())
            """);
        using var json = JsonDocument.Parse(Run(directory, ["callgraph", "."]).Output);
        string[] Callees(string caller) => [.. json.RootElement.GetProperty(caller).EnumerateArray().Select(callee => callee.GetString()!)];
        Assert.Equal(["asyncio.run", "main.apply", "main.work"], Callees("main"));
        Assert.Equal(["unknown.client.connect"], Callees("main.apply"));
    }

    [Fact]
    public void Models_are_checked()
    {
        using var directory = new TempDirectory();
        directory.Write("good.pyi", "from asyncward import blocks\n@blocks('network')\ndef f() -> None: ...\n");
        directory.Write("bad.pyi", "from asyncward import blocks\n@blocks('nothing')\ndef f() -> None: ...\n");
        Assert.Equal((0, "", ""), Run(directory, ["models", "check", "good.pyi"]));
        var (code, output, _) = Run(directory, ["models", "check", "bad.pyi"]);
        Assert.Equal(1, code);
        Assert.StartsWith("bad.pyi:2:9: ", output, StringComparison.Ordinal);
        Assert.Equal(2, Run(directory, ["models", "check", "none.pyi"]).Code);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void A_shell_gets_its_script(string shell)
    {
        using var directory = new TempDirectory();
        var (code, output, _) = Run(directory, ["completion", shell]);
        Assert.Equal(0, code);
        Assert.Contains("[suggest:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggestions_name_options_and_words()
    {
        using var directory = new TempDirectory();
        Assert.Contains("--select\n", Run(directory, ["[suggest:18]", "asyncward check --s"]).Output.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asyncward check --select lost", "lost-task\n")]
    [InlineData("asyncward check --ignore AW101,AW20", "AW101,AW203\n")]
    [InlineData("asyncward explain AW30", "AW301\n")]
    public void Suggestions_name_rules(string line, string word)
    {
        using var directory = new TempDirectory();
        var output = Run(directory, [$"[suggest:{line.Length}]", line]).Output.Replace("\r", "", StringComparison.Ordinal);
        Assert.Contains(word, output, StringComparison.Ordinal);
        Assert.DoesNotContain("AW404\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_a_notebook_is_a_cell_and_its_line()
    {
        using var directory = new TempDirectory();
        directory.Write("n.ipynb", """
            {"cells": [{"cell_type": "code", "source": "import time"}, {"cell_type": "markdown", "source": "x"},
             {"cell_type": "code", "source": "async def f():\n    time.sleep(5)"}], "metadata": {}, "nbformat": 4}
            """);
        Assert.StartsWith("n.ipynb:cell 3:2:5: AW101 [", Check(directory, "--output-format", "concise").Output, StringComparison.Ordinal);
        var output = Check(directory).Output;
        Assert.StartsWith("n.ipynb:cell 3:2:5: AW101 ", output, StringComparison.Ordinal);
        Assert.Contains("\n 2 |     time.sleep(5)\n", output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Check(directory, "--output-format", "json").Output);
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal((3, 2), (finding.GetProperty("cell").GetInt32(), finding.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Help_names_every_command()
    {
        using var directory = new TempDirectory();
        var (code, help, _) = Run(directory, ["--help"]);
        Assert.Equal(0, code);
        foreach (var command in (string[])["check", "explain", "rules", "ast", "callgraph", "models", "completion"])
            Assert.Contains($"  {command}", help, StringComparison.Ordinal);
        Assert.Equal(2, Run(directory, []).Code);
    }

    [Theory]
    [InlineData(28, 2, "error: cannot write the output: no space left on the device\n")]
    [InlineData(32, 0, "")]
    public void A_full_disk_is_trouble_and_a_closed_pipe_is_none(int number, int code, string message)
    {
        using var directory = new TempDirectory();
        directory.Write("app.py", Blocking);
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new BrokenStream(number);
        Assert.Equal(code, CommandLine.Run(["check", "--no-cache"], new Terminal { Output = output, Error = error, CurrentDirectory = directory.Root }));
        Assert.Equal(message, error.ToString());
    }

    private sealed class BrokenStream(int number) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("", number);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("", number);
    }
}

using System.CommandLine;

namespace Asyncward.Cli;

/// <summary><c>asyncward completion SHELL</c>: a script that asks the executable itself for suggestions.</summary>
internal static class CompletionCommand
{
    internal static Command Make(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or powershell.", HelpName = "SHELL" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        var command = new Command("completion", "Print a script for completion in a shell; load it from the shell's start-up file.") { shell };
        command.SetAction(parsed =>
        {
            terminal.Print(parsed.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, "fish" => Fish, _ => PowerShell });
            return ExitCode.Ok;
        });
        return command;
    }

    private const string Bash = """
        # asyncward completion for bash: eval "$(asyncward completion bash)"
        _asyncward() {
            local IFS=$'\n' word="${COMP_WORDS[COMP_CWORD]}"
            COMPREPLY=($(compgen -W "$(asyncward "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
            if [ ${#COMPREPLY[@]} -eq 0 ]; then
                COMPREPLY=($(compgen -f -- "$word"))
            fi
        }
        complete -o filenames -F _asyncward asyncward

        """;

    private const string Zsh = """
        # asyncward completion for zsh: eval "$(asyncward completion zsh)"
        _asyncward() {
            local -a found
            found=("${(@f)$(asyncward "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            [[ -n "${found[1]}" ]] && compadd -a found
            _files
        }
        compdef _asyncward asyncward

        """;

    private const string Fish = """
        # asyncward completion for fish: asyncward completion fish | source
        function __asyncward_complete
            set -l line (commandline -cp)
            asyncward "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c asyncward -a "(__asyncward_complete)"

        """;

    private const string PowerShell = """
        # asyncward completion for PowerShell: asyncward completion powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName asyncward -ScriptBlock {
            param($word, $ast, $position)
            asyncward "[suggest:$position]" "$ast" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;
}

using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Asyncward.Tests.Observe;

/// <summary>A Chromium without a window, steered over its debugging protocol: enough to open a page, ask it things and take a picture.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private readonly Process _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _limit = new(TimeSpan.FromMinutes(2));
    private int _number;

    private Browser(Process process, string profile) => (_process, _profile) = (process, profile);

    /// <summary>The program, or null where there is none.</summary>
    internal static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(directory => directory.Length > 0).SelectMany(directory => Names.Select(name => Path.Combine(directory, name))).FirstOrDefault(File.Exists);

    internal static async Task<Browser> Open(string program, string page)
    {
        var profile = Directory.CreateTempSubdirectory("asyncward-browser-").FullName;
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-port=0", "--window-size=1400,1000",
            "--user-data-dir=" + profile, "about:blank"])
        {
            start.ArgumentList.Add(argument);
        }
        var browser = new Browser(Process.Start(start)!, profile);
        browser._process.OutputDataReceived += static (_, _) => { };
        browser._process.BeginOutputReadLine();
        var endpoint = await browser.Endpoint();
        await browser._socket.ConnectAsync(new Uri(await browser.PageEndpoint(endpoint)), browser._limit.Token);
        await browser.Send("Page.enable");
        await browser.Send("Page.navigate", ("url", new Uri(page).AbsoluteUri));
        await browser.Until("document.readyState === 'complete' && document.documentElement.dataset.ready === 'yes'");
        return browser;
    }

    /// <summary>The browser says on its error stream where it listens.</summary>
    private async Task<Uri> Endpoint()
    {
        while (await _process.StandardError.ReadLineAsync(_limit.Token) is { } line)
        {
            var at = line.IndexOf("ws://", StringComparison.Ordinal);
            if (at < 0)
                continue;
            _ = _process.StandardError.ReadToEndAsync();
            return new Uri(line[at..].Trim());
        }
        throw new InvalidOperationException("the browser did not start");
    }

    private async Task<string> PageEndpoint(Uri browser)
    {
        using var client = new System.Net.Http.HttpClient();
        using var pages = JsonDocument.Parse(await client.GetStringAsync(new Uri($"http://{browser.Authority}/json/list"), _limit.Token));
        return pages.RootElement.EnumerateArray().First(page => page.GetProperty("type").GetString() == "page").GetProperty("webSocketDebuggerUrl").GetString()!;
    }

    private async Task<JsonElement> Send(string method, params (string Name, object Value)[] parameters)
    {
        var id = ++_number;
        var message = JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters.ToDictionary(pair => pair.Name, pair => pair.Value) });
        await _socket.SendAsync(message, WebSocketMessageType.Text, true, _limit.Token);
        while (true)
        {
            using var answer = new MemoryStream();
            var buffer = new byte[1 << 16];
            WebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(buffer, _limit.Token);
                answer.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);
            using var json = JsonDocument.Parse(Encoding.UTF8.GetString(answer.ToArray()));
            if (json.RootElement.TryGetProperty("id", out var of) && of.GetInt32() == id)
                return json.RootElement.GetProperty("result").Clone();
        }
    }

    /// <summary>The value of an expression in the page; an error in it fails the test.</summary>
    internal async Task<JsonElement> Ask(string expression)
    {
        var answer = await Send("Runtime.evaluate", ("expression", expression), ("returnByValue", true));
        if (answer.TryGetProperty("exceptionDetails", out var error))
            throw new InvalidOperationException(error.GetRawText());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    internal async Task<string> Text(string expression) => (await Ask(expression)).ToString();

    private async Task Until(string condition)
    {
        while ((await Ask(condition)).ValueKind != JsonValueKind.True)
            await Task.Delay(20, _limit.Token);
    }

    internal async Task Picture(string path)
    {
        var answer = await Send("Page.captureScreenshot", ("captureBeyondViewport", true));
        await File.WriteAllBytesAsync(path, answer.GetProperty("data").GetBytesFromBase64());
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _limit.Dispose();
        try
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        finally
        {
            _process.Dispose();
            for (var i = 0; i < 50 && Directory.Exists(_profile); i++)
            {
                try
                {
                    Directory.Delete(_profile, recursive: true);
                }
                catch (IOException)
                {
                    // Its last processes still write; they are gone soon.
                    await Task.Delay(100);
                }
            }
        }
    }
}

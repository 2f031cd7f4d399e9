using System;
using System.IO;
using System.Threading.Tasks;
using Asyncward.Observe;
using Asyncward.Tests.Engine;
using Xunit;

namespace Asyncward.Tests.Observe;

/// <summary>Opens the page of <c>--report</c> in a real browser. Skipped where there is none; continuous integration installs one.</summary>
public sealed class BrowserTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    private Task<Browser> Open(ObservedRun run, RunJoin? join = null)
    {
        var program = Browser.Find();
        Assert.SkipWhen(program is null, "there is no Chromium on this machine: apt-get install chromium");
        return Browser.Open(program!, _directory.Write("report.html", HtmlRunReportTests.Html(run, join)));
    }

    [Fact]
    public async Task Every_part_of_a_full_run_is_drawn()
    {
        await using var page = await Open(SampleRuns.Full, RunJoin.Make(SampleRuns.Full, []));
        Assert.Equal("", await page.Text("document.documentElement.dataset.failed || ''"));
        Assert.Equal(
            "tiles timeline lanes lag flame findings join tasks locks queues processes", await page.Text("[...document.querySelectorAll('section')].map(e => e.id).join(' ')"));
        Assert.Equal("4", await page.Text("document.querySelectorAll('#timeline rect.stall').length"));
        Assert.Equal("1 1 1", await page.Text("['run', 'ready', 'wait'].map(c => document.querySelectorAll('#lanes rect.' + c).length).join(' ')"));
        Assert.Equal("14", await page.Text("document.querySelectorAll('#findings tbody tr').length"));
        Assert.Equal("0", await page.Text("performance.getEntriesByType('resource').length"));
        Assert.Equal("R001loop-blockedapp/parse.py:41clean",
            await page.Text("[...document.querySelector('#findings tbody tr').children].slice(0, 4).map(c => c.textContent).join('')"));
        if (Environment.GetEnvironmentVariable("ASYNCWARD_PICTURES") is { Length: > 0 } pictures)
            await page.Picture(Path.Combine(pictures, "full.png"));
    }

    [Fact]
    public async Task A_stall_shows_its_stack_when_the_mouse_is_on_it()
    {
        await using var page = await Open(SampleRuns.Full);
        var tip = await page.Text("document.querySelector('#timeline rect.stall').dispatchEvent(new MouseEvent('mousemove', {clientX: 9, clientY: 9})), "
            + "document.getElementById('tip').style.display + ' ' + document.getElementById('tip').textContent");
        Assert.StartsWith("block 300 ms blocked at app/tasks.py:9", tip, StringComparison.Ordinal);
        tip = await page.Text("document.querySelectorAll('#timeline rect.stall')[1].dispatchEvent(new MouseEvent('mousemove')), document.getElementById('tip').textContent");
        Assert.Contains("re.Pattern.match\n  ← clean  app/parse.py:41\n  ← handle_request  app/server.py:52", tip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_sort_and_filter()
    {
        await using var page = await Open(SampleRuns.Full);
        const string First = "[...document.querySelectorAll('#findings tbody tr')].slice(0, 2).map(r => r.children[5].textContent).join(' ')";
        await page.Ask("document.querySelectorAll('#findings th button')[5].click()");
        Assert.Equal("18204 3824", await page.Text(First));
        await page.Ask("document.querySelectorAll('#findings th button')[5].click()");
        Assert.Equal("1 1", await page.Text(First));
        await page.Ask("{ const i = document.querySelector('#findings input'); i.value = 'LOCK cache'; i.dispatchEvent(new Event('input')); }");
        Assert.Equal("1 app/cache.py:12",
            await page.Text("document.querySelectorAll('#findings tbody tr').length + ' ' + document.querySelector('#findings td.place').textContent"));
    }

    [Fact]
    public async Task The_flame_graph_opens_a_frame_and_goes_back()
    {
        await using var page = await Open(SampleRuns.Full);
        const string Frames = "[...document.querySelectorAll('#flame rect')].length";
        var all = await page.Text(Frames);
        Assert.Equal("5", all);
        await page.Ask("[...document.querySelectorAll('#flame rect')][1].dispatchEvent(new MouseEvent('click'))");
        Assert.NotEqual(all, await page.Text(Frames));
        await page.Ask("document.querySelector('#flame rect').dispatchEvent(new MouseEvent('click'))");
        Assert.Equal(all, await page.Text(Frames));
    }

    [Fact]
    public async Task The_time_line_zooms_and_comes_back()
    {
        await using var page = await Open(SampleRuns.Full);
        const string Stalls = "document.querySelectorAll('#timeline rect.stall').length";
        await page.Ask("""
            { const svg = document.querySelector('#timeline svg'), box = svg.getBoundingClientRect(), at = x => ({bubbles: true,
                clientX: box.left + x / 1200 * box.width, clientY: box.top + 9});
              svg.dispatchEvent(new MouseEvent('mousedown', at(600))); svg.dispatchEvent(new MouseEvent('mousemove',
                  at(900))); svg.dispatchEvent(new MouseEvent('mouseup', at(900))); }
            """);
        Assert.Equal("2", await page.Text(Stalls));
        await page.Ask("document.querySelector('#timeline svg').dispatchEvent(new MouseEvent('dblclick'))");
        Assert.Equal("4", await page.Text(Stalls));
    }

    [Fact]
    public async Task Hostile_names_are_shown_and_do_nothing()
    {
        await using var page = await Open(SampleRuns.WithHostileNames);
        Assert.Equal("", await page.Text("document.documentElement.dataset.failed || ''"));
        Assert.Equal("undefined 2 0", await page.Text("typeof window.hacked + ' ' + document.scripts.length + ' ' + document.querySelectorAll('img').length"));
        Assert.Contains("</script><script>window.hacked=1</script>", await page.Text("document.getElementById('findings').textContent"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public async Task A_run_of_any_size_is_drawn(int stalls)
    {
        await using var page = await Open(stalls == 0 ? new ObservedRun() : SampleRuns.Large(stalls));
        Assert.Equal("", await page.Text("document.documentElement.dataset.failed || ''"));
        Assert.Equal(Math.Min(stalls, 4000).ToString(System.Globalization.CultureInfo.InvariantCulture),
            await page.Text("document.querySelectorAll('#timeline rect.stall').length"));
        Assert.Equal(Math.Min(stalls, 100).ToString(System.Globalization.CultureInfo.InvariantCulture),
            await page.Text("document.querySelectorAll('#findings tbody tr').length"));
    }
}

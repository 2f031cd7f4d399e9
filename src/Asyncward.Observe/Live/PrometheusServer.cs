using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Asyncward.Observe;

/// <summary>Answers <c>GET /metrics</c> with the newest state of the run, and nothing else.</summary>
public sealed class PrometheusServer : ILiveView
{
    private const int LongestRequest = 8192;
    private const int MostClients = 16;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _clients = new(MostClients);
    private volatile LiveSnapshot _snapshot = new();

    private PrometheusServer(TcpListener listener) => _listener = listener;

    /// <summary>Where it listens.</summary>
    public IPEndPoint EndPoint => (IPEndPoint)_listener.LocalEndpoint;

    /// <summary>Reads <c>PORT</c> or <c>HOST:PORT</c>, where the host is an address; without a host only this machine is answered. Null when it is neither.</summary>
    public static IPEndPoint? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ushort.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var port))
            return new IPEndPoint(IPAddress.Loopback, port);
        var colon = text.LastIndexOf(':');
        if (colon < 0 || !ushort.TryParse(text.AsSpan(colon + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out port))
            return null;
        var host = text[..colon];
        return host == "localhost" ? new IPEndPoint(IPAddress.Loopback, port) : IPAddress.TryParse(host, out var address) ? new IPEndPoint(address, port) : null;
    }

    /// <summary>Begins to listen.</summary>
    /// <exception cref="SocketException">The port is taken, or not ours to take.</exception>
    public static PrometheusServer Start(IPEndPoint endPoint)
    {
        var listener = new TcpListener(endPoint);
        listener.Start();
        var server = new PrometheusServer(listener);
        _ = Task.Run(server.Accept);
        return server;
    }

    /// <inheritdoc/>
    public void Show(LiveSnapshot snapshot) => _snapshot = snapshot;

    private async Task Accept()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await _clients.WaitAsync(_stop.Token).ConfigureAwait(false);
                var client = await _listener.AcceptTcpClientAsync(_stop.Token).ConfigureAwait(false);
                _ = Answer(client);
            }
            catch (Exception e) when (e is SocketException)
            {
                // That client is gone; the next one is none the wiser.
                _clients.Release();
            }
            catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Answer(TcpClient client)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        limit.CancelAfter(Patience);
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                var request = await Read(stream, limit.Token).ConfigureAwait(false);
                await stream.WriteAsync(Response(request), limit.Token).ConfigureAwait(false);
                client.Client.Shutdown(SocketShutdown.Send);
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Whoever asked does not wait for the answer.
        }
        finally
        {
            _clients.Release();
        }
    }

    /// <summary>The first line, once the head of the request is complete; empty when it is too long.</summary>
    private static async Task<string> Read(NetworkStream stream, CancellationToken stop)
    {
        var buffer = new byte[LongestRequest];
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), stop).ConfigureAwait(false);
            length += read;
            var head = buffer.AsSpan(0, length);
            if (read == 0 || head.IndexOf("\r\n\r\n"u8) >= 0 || head.IndexOf("\n\n"u8) >= 0)
                return Encoding.ASCII.GetString(head[..Math.Max(head.IndexOf((byte)'\n'), 0)]).Trim();
        }
        return "";
    }

    private byte[] Response(string request)
    {
        var parts = request.Split(' ');
        var (status, body) = parts switch
        {
            { Length: < 2 } => ("400 Bad Request", "this is no request\n"),
            ["GET" or "HEAD", var path, ..] when path.Split('?')[0] is "/metrics" or "/" => ("200 OK", PrometheusText.Write(_snapshot)),
            ["GET" or "HEAD", ..] => ("404 Not Found", "the metrics are at /metrics\n"),
            _ => ("405 Method Not Allowed", "only GET is answered\n"),
        };
        var bytes = Encoding.UTF8.GetBytes(body);
        var head = Encoding.ASCII.GetBytes(
            $"HTTP/1.1 {status}\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n");
        return parts[0] == "HEAD" ? head : [.. head, .. bytes];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        // The tasks that still answer hold the token and the semaphore; both are collected with them.
    }
}

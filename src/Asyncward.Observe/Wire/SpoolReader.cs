using System;
using System.Buffers.Binary;
using System.Globalization;
using System.IO;

namespace Asyncward.Observe;

/// <summary>Reads the events of one process as they are written, and deletes the files that it has read to their end.</summary>
internal sealed class SpoolReader(string directory, string token)
{
    /// <summary>Longer frames are no frames.</summary>
    private const int MaxFrame = 8 << 20;

    private byte[] _buffer = new byte[64 << 10];
    private int _filled;
    private int _segment;
    private long _offset;

    /// <summary>Names the process's files.</summary>
    internal string Token { get; } = token;

    /// <summary>Whether something was there that is no frame: nothing more is read then.</summary>
    internal bool IsBroken { get; private set; }

    /// <summary>Hands over every whole frame that has come. Returns how many.</summary>
    /// <param name="handle">What to do with one.</param>
    /// <param name="most">Most bytes to read, so that one process cannot keep the others waiting.</param>
    internal int Read(Action<EventKind, Row> handle, int most = 4 << 20)
    {
        var frames = 0;
        while (!IsBroken && most > 0)
        {
            var read = ReadMore(Math.Min(most, 1 << 20));
            if (read > 0)
            {
                most -= read;
                frames += Frames(handle);
            }
            else if (File.Exists(Path(_segment + 1)))
            {
                // The writer had closed this one before it opened the next.
                if (ReadMore(1 << 20) is var rest && rest > 0)
                {
                    frames += Frames(handle);
                    continue;
                }
                Delete(_segment);
                _segment++;
                _offset = 0;
                IsBroken = _filled > 0;
            }
            else
            {
                break;
            }
        }
        return frames;
    }

    private string Path(int segment) => System.IO.Path.Combine(directory, string.Create(CultureInfo.InvariantCulture, $"ev-{Token}-{segment}"));

    private void Delete(int segment)
    {
        try
        {
            File.Delete(Path(segment));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The directory goes away as a whole in the end.
        }
    }

    private int ReadMore(int most)
    {
        try
        {
            using var handle = File.OpenHandle(Path(_segment), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (_buffer.Length - _filled < most)
                Array.Resize(ref _buffer, _filled + most);
            var read = RandomAccess.Read(handle, _buffer.AsSpan(_filled, most), _offset);
            _filled += read;
            _offset += read;
            return read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private int Frames(Action<EventKind, Row> handle)
    {
        var frames = 0;
        var at = 0;
        while (_filled - at >= 5)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(_buffer.AsSpan(at));
            if (length < 1 || length > MaxFrame)
            {
                IsBroken = true;
                break;
            }
            if (_filled - at - 4 < length)
                break;
            if (MarshalReader.TryRead(_buffer.AsSpan(at + 5, length - 1), out var row))
            {
                handle((EventKind)_buffer[at + 4], row);
                frames++;
            }
            at += 4 + length;
        }
        _buffer.AsSpan(at, _filled - at).CopyTo(_buffer);
        _filled -= at;
        return frames;
    }
}

"""pydub: sound in memory, read and written by FFmpeg."""

from pydub.audio_segment import AudioSegment as AudioSegment

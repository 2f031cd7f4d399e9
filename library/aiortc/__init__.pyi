"""aiortc: WebRTC for tasks."""

from aiortc.mediastreams import (
    AudioStreamTrack as AudioStreamTrack,
    MediaStreamError as MediaStreamError,
    MediaStreamTrack as MediaStreamTrack,
    VideoStreamTrack as VideoStreamTrack,
)
from aiortc.rtcconfiguration import RTCConfiguration as RTCConfiguration, RTCIceServer as RTCIceServer
from aiortc.rtcdatachannel import RTCDataChannel as RTCDataChannel
from aiortc.rtcicetransport import RTCIceCandidate as RTCIceCandidate
from aiortc.rtcpeerconnection import RTCPeerConnection as RTCPeerConnection
from aiortc.rtcrtpreceiver import RTCRtpReceiver as RTCRtpReceiver
from aiortc.rtcrtpsender import RTCRtpSender as RTCRtpSender
from aiortc.rtcsessiondescription import RTCSessionDescription as RTCSessionDescription

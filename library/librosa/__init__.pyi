"""librosa: decodes sound and computes on it."""

from librosa import (
    beat as beat, core as core, decompose as decompose, effects as effects, feature as feature, onset as onset,
    segment as segment, sequence as sequence
)
from librosa.core.audio import load as load
from librosa.core.audio import stream as stream
from librosa.core.audio import loadx as loadx
from librosa.core.audio import to_mono as to_mono
from librosa.core.audio import to_stereo as to_stereo
from librosa.core.audio import to_multi as to_multi
from librosa.core.audio import resample as resample
from librosa.core.audio import get_duration as get_duration
from librosa.core.audio import get_samplerate as get_samplerate
from librosa.core.audio import autocorrelate as autocorrelate
from librosa.core.audio import lpc as lpc
from librosa.core.audio import zero_crossings as zero_crossings
from librosa.core.audio import clicks as clicks
from librosa.core.audio import tone as tone
from librosa.core.audio import chirp as chirp
from librosa.core.audio import mu_compress as mu_compress
from librosa.core.audio import mu_expand as mu_expand
from librosa.core.spectrum import stft as stft
from librosa.core.spectrum import istft as istft
from librosa.core.spectrum import reassigned_spectrogram as reassigned_spectrogram
from librosa.core.spectrum import magphase as magphase
from librosa.core.spectrum import phase_vocoder as phase_vocoder
from librosa.core.spectrum import iirt as iirt
from librosa.core.spectrum import power_to_db as power_to_db
from librosa.core.spectrum import db_to_power as db_to_power
from librosa.core.spectrum import amplitude_to_db as amplitude_to_db
from librosa.core.spectrum import db_to_amplitude as db_to_amplitude
from librosa.core.spectrum import perceptual_weighting as perceptual_weighting
from librosa.core.spectrum import fmt as fmt
from librosa.core.spectrum import pcen as pcen
from librosa.core.spectrum import griffinlim as griffinlim
from librosa.core.pitch import estimate_tuning as estimate_tuning
from librosa.core.pitch import pitch_tuning as pitch_tuning
from librosa.core.pitch import piptrack as piptrack
from librosa.core.pitch import yin as yin
from librosa.core.pitch import pyin as pyin
from librosa.core.constantq import cqt as cqt
from librosa.core.constantq import hybrid_cqt as hybrid_cqt
from librosa.core.constantq import pseudo_cqt as pseudo_cqt
from librosa.core.constantq import icqt as icqt
from librosa.core.constantq import vqt as vqt
from librosa.core.constantq import griffinlim_cqt as griffinlim_cqt
from librosa.core.harmonic import salience as salience
from librosa.core.harmonic import interp_harmonics as interp_harmonics
from librosa.core.harmonic import f0_harmonics as f0_harmonics

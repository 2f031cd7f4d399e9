"""librosa.feature."""

from librosa.feature import inverse as inverse
from librosa.feature.spectral import spectral_centroid as spectral_centroid
from librosa.feature.spectral import spectral_bandwidth as spectral_bandwidth
from librosa.feature.spectral import spectral_contrast as spectral_contrast
from librosa.feature.spectral import spectral_rolloff as spectral_rolloff
from librosa.feature.spectral import spectral_flatness as spectral_flatness
from librosa.feature.spectral import rms as rms
from librosa.feature.spectral import poly_features as poly_features
from librosa.feature.spectral import zero_crossing_rate as zero_crossing_rate
from librosa.feature.spectral import chroma_stft as chroma_stft
from librosa.feature.spectral import chroma_cqt as chroma_cqt
from librosa.feature.spectral import chroma_cens as chroma_cens
from librosa.feature.spectral import chroma_vqt as chroma_vqt
from librosa.feature.spectral import tonnetz as tonnetz
from librosa.feature.spectral import mfcc as mfcc
from librosa.feature.spectral import melspectrogram as melspectrogram
from librosa.feature.rhythm import tempogram as tempogram
from librosa.feature.rhythm import fourier_tempogram as fourier_tempogram
from librosa.feature.rhythm import tempo as tempo
from librosa.feature.rhythm import tempogram_ratio as tempogram_ratio
from librosa.feature.rhythm import hybrid_tempogram as hybrid_tempogram
from librosa.feature.rhythm import metrogram as metrogram

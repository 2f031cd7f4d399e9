"""modelscope: models of ModelScope."""

from modelscope.hub.file_download import model_file_download as model_file_download
from modelscope.hub.snapshot_download import dataset_snapshot_download as dataset_snapshot_download, snapshot_download as snapshot_download

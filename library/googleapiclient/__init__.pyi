"""googleapiclient: services of Google by their descriptions, on the calling thread."""

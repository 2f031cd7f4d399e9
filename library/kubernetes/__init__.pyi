"""kubernetes: the cluster's HTTP interface, one thread at a time."""

from kubernetes import client as client, config as config, stream as stream, watch as watch

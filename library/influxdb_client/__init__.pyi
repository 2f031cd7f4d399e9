"""influxdb_client."""

from influxdb_client.client.influxdb_client import InfluxDBClient as InfluxDBClient
from influxdb_client.client.write.point import Point as Point
from influxdb_client.client.write_api import WriteApi as WriteApi

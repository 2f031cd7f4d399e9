"""clickhouse_driver."""

from clickhouse_driver.client import Client as Client

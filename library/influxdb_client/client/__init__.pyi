"""influxdb_client.client."""

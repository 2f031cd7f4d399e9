"""influxdb_client.client.write."""

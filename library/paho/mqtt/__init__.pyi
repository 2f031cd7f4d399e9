"""paho.mqtt."""

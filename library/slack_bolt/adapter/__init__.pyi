"""slack_bolt.adapter."""

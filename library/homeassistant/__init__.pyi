"""homeassistant (Home Assistant): what integrations use of it. Plain functions that it calls run in threads, unless they are marked as callbacks."""

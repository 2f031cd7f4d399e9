"""twilio.rest.api."""

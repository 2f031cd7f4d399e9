"""twilio.rest.api.v2010.account."""

"""homeassistant.components.device_tracker."""

from homeassistant.components.device_tracker.config_entry import BaseTrackerEntity as BaseTrackerEntity, ScannerEntity as ScannerEntity, TrackerEntity as TrackerEntity

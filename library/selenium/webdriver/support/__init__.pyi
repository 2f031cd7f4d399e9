"""selenium.webdriver.support."""

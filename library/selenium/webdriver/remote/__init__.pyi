"""selenium.webdriver.remote."""

"""selenium.webdriver.support.ui."""

from selenium.webdriver.support.wait import WebDriverWait as WebDriverWait

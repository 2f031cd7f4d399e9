"""pyodide: Python in the browser, on the browser's loop."""

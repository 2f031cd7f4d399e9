"""gspread: sheets of Google, on the calling thread."""

from gspread.auth import authorize as authorize, oauth as oauth, oauth_from_dict as oauth_from_dict, service_account as service_account, service_account_from_dict as service_account_from_dict, api_key as api_key
from gspread.cell import Cell as Cell
from gspread.client import Client as Client
from gspread.spreadsheet import Spreadsheet as Spreadsheet
from gspread.worksheet import ValueRange as ValueRange, Worksheet as Worksheet

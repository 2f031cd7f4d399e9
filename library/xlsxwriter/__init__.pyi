"""xlsxwriter: writes files of Excel."""

from xlsxwriter.workbook import Workbook as Workbook

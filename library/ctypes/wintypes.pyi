"""ctypes.wintypes"""

from ctypes import c_int, c_long, c_ulong, c_ushort, c_void_p, c_wchar_p

BOOL = c_long
DWORD = c_ulong
WORD = c_ushort
HANDLE = c_void_p
HWND = c_void_p
LPCWSTR = c_wchar_p
LPWSTR = c_wchar_p
INT = c_int
LONG = c_long
ULONG = c_ulong
LPVOID = c_void_p

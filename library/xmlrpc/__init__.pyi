"""xmlrpc"""

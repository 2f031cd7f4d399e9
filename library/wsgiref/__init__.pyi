"""wsgiref"""

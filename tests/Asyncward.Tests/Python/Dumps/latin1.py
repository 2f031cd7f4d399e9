# coding: latin-1
café = "é" + x

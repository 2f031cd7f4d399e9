"""xml.etree.cElementTree: removed in 3.9."""

from xml.etree.ElementTree import *

"""nbconvert: notebooks into other formats."""

from nbconvert import exporters as exporters

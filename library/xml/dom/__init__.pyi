"""xml.dom"""

class DOMException(Exception):
    code: int
class Node:
    ELEMENT_NODE: int
    ATTRIBUTE_NODE: int
    TEXT_NODE: int
    CDATA_SECTION_NODE: int
    COMMENT_NODE: int
    DOCUMENT_NODE: int

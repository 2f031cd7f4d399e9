"""email.mime.nonmultipart"""

from email.mime.base import MIMEBase

class MIMENonMultipart(MIMEBase): ...

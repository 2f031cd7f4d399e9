'a' "b" '''c
d''' r'\n' u'e'
u'kind' 'plain'
U'no kind'
b'\x00\xff' rb'\x00' BR"'" b"\"'"
'\'' "\"" '\'"' "\N{LATIN SMALL LETTER A WITH ACUTE}\u20ac\U0001F600\ud83d\ude00\101\0"
'\d\
joined'
'é\x7f\xa0\u200b\ufeff'

import os

SECRET_KEY = '@zlvwoe22=)=lsaby!aa7fqj2!p!-y^z9ww3)b18@8r(2ysi&_'  # expect
WECHAT_SECRET_KEY = '\xff\xc2+\xb2@T\x1c\n\x8b\xd7\x93\xf7\xaf\xf2R\x9b\xf0\xd2W\xba\xaa\xbe\x95o!\x92\xe0\x02'  # expect

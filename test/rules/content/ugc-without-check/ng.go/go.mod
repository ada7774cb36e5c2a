module bbs

<?php
E_D("replace into `dream` values('29','梦见英雄','如果他的八字好，会得救，算命先生这样说');");

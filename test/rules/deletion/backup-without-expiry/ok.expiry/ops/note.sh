# mysqldump is run by hand
echo done

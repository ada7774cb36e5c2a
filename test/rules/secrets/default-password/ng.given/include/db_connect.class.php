<?php
abstract class DbConnect {
    private $S_DatabaseServer = '127.0.0.1:3306';
    private $S_UserName = 'root';
    private $S_PassWord = 'chuFangIss'; // expect
    private $S_DataBaseName = 'kindergarten';

    protected function execute($sql) {
        return mysql_query($sql, $this->link);
    }
}

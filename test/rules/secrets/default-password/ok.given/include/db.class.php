<?php
class Db {
    private $server = '127.0.0.1';
    private $username = 'root';
    private $password = '';
    protected $rules = ['username' => 'require', 'password' => 'require'];

    public function __construct() {
        $this->password = getenv('DB_PASSWORD');
    }
}
$host = 'localhost';
$user = 'root';
$pass = 'root';

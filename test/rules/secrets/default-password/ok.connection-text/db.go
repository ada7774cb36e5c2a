package db

import (
	"database/sql"
	"os"
)

// The text looks like user:password@tcp(host:3306)/name.
func open() (*sql.DB, error) {
	return sql.Open("mysql", os.Getenv("DB_USER")+":"+os.Getenv("DB_PASSWORD")+"@tcp("+os.Getenv("DB_HOST")+")/shop")
}

func local() (*sql.DB, error) {
	return sql.Open("mysql", "root:root@tcp(127.0.0.1:3306)/shop")
}

package db

import "database/sql"

func open() (*sql.DB, error) {
	return sql.Open("mysql", "shop:Qx82mm1@tcp(203.0.113.9:3306)/shop?charset=utf8") // expect
}

package service

func SavePost(content string) error {
	statement := "insert into post(content, status) values(?, 1)"
	_, err := db.Exec(statement, content) // expect
	return err
}

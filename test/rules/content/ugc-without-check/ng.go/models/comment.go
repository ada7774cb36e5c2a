package models

type Comment struct {
	Name string
}

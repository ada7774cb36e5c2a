package service

import "bbs/models"

type Comment struct {
	Name string `json:"name"`
}

func (item *Comment) Create() error {
	info := models.Comment{Name: item.Name}
	return models.DB.Create(&info).Error // expect
}

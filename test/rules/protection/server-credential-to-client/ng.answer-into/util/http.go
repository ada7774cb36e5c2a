package util

import (
	"encoding/json"
	"io"
	"net/http"
)

func GetJSON(url string, answer interface{}) error {
	response, err := http.Get(url)
	if err != nil {
		return err
	}
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	return json.Unmarshal(body, answer)
}

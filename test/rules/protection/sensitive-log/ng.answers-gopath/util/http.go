package util

import (
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
)

func PostXML(answer interface{}, url string, data io.Reader) error {
	resp, err := http.Post(url, "application/xml", data)
	if err != nil {
		return err
	}
	fmt.Printf("status %s\n", resp.Status)
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	fmt.Printf("body %s\n", string(body)) // expect
	return xml.Unmarshal(body, answer)
}

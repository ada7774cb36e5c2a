package routers

import (
	"encoding/xml"
	"io/ioutil"
	"net/http"
)

type message struct {
	FromUserName string
	MsgType      string
}

func take(r *http.Request) {
	body, _ := ioutil.ReadAll(r.Body)
	var in message
	xml.Unmarshal(body, &in)
	if in.MsgType == "text" {
		remember(in.FromUserName)
	}
}

package client

import (
	"crypto/tls"
	"net/http"
)

var transport = &http.Transport{
	TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, // expect
}

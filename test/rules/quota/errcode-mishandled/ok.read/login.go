package login

import "net/http"

func Login(code string) (*Session, error) {
	answer, err := http.Get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code)
	if err != nil {
		return nil, err
	}
	session := read(answer)
	if session.ErrCode != 0 {
		return nil, session
	}
	return session, nil
}

package wx

func On(m Message) {
	switch m.Event {
	case "unsubscribe":
		leave(m.FromUserName)
	case "user_authorization_revoke":
		erase(m.OpenID)
	}
}

package promo

func Run(wx *WeChat, users []User) {
	for _, user := range allUsers(users) {
		wx.GetTemplate().Send(user.OpenID) // expect
	}
}

package send

func Message(to string) Msg {
	return Msg{ToUser: to, MiniprogramState: "trial"} // expect
}

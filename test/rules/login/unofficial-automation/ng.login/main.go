package main

import "github.com/eatmoreapple/openwechat"

func main() {
	bot := openwechat.DefaultBot(openwechat.Desktop)
	if err := bot.Login(); err != nil { // expect
		return
	}
	bot.Block()
}

module example.cn/bot

require (
	github.com/eatmoreapple/openwechat v1.4.0
)

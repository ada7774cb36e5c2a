package share

func Picture(link string) string {
	return "https://quickchart.io/qr?text=" + link // expect
}

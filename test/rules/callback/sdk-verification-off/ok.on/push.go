package push

func serve(server *server.Server, isDebug bool) {
	if isDebug {
		server.SkipValidate(true)
	}
	server.SkipValidate(false)
	server.Serve()
}

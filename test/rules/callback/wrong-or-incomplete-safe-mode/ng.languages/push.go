package push

func take(message Message, key []byte) string {
	return read(AESDecryptMsg(message.Encrypt, key)) // expect
}

class Push {
  String take(Message message) {
    return read(Aes.decrypt(message.Encrypt, key)); // expect
  }
}

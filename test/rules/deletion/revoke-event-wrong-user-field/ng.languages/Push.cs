class Push {
  void On(Message m) {
    switch (m.Event) {
      case "user_authorization_revoke":
        store.Erase(m.FromUserName); // expect
        break;
    }
  }
}

class Store {
    Connection open(String url) {
        client.connect(url, "a", "b");
        socket.connect("10.0.3.4", "topic", "name of it");
        DriverManager.getConnection("jdbc:mysql://localhost:3306/wx", "root", "root");
        return DriverManager.getConnection("jdbc:mysql://47.98.1.2:3306/wx", user, password);
    }
}

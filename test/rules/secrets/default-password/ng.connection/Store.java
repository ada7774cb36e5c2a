class Store {
    Connection open() {
        return DriverManager.getConnection("jdbc:mysql://47.98.1.2:3306/wx", "root", "Shop2020"); // expect
    }
}

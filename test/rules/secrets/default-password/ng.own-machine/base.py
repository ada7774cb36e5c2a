DB_URL = """mysql+mysqldb://shop:MyNewPass4!@localhost/shopdb?charset=utf8"""  # expect
OTHER_URL = "mysql://root:root@localhost/shopdb"
MQ_URL = "amqp://guest:guest@localhost:5672/%2F"

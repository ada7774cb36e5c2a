db = pymysql.connect(host="10.0.3.4", user="root", password="root123", db="wx")  # expect

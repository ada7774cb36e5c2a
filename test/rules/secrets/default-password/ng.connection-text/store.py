from sqlalchemy import create_engine

engine = create_engine("mysql+pymysql://shop:Qx82mm1@203.0.113.9:3306/shop")  # expect

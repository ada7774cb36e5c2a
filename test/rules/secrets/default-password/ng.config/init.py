import os

password = os.getenv('PASSWORD', 'admin@123')  # expect

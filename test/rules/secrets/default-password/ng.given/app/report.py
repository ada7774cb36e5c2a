import smtplib


def send(message):
    server = smtplib.SMTP_SSL("smtp.163.com", 465)
    server.login("duty-desk@163.com", "hZ83mmQpz")  # expect
    server.send_message(message)

from selenium import webdriver

class Console:
    picture = "static/wx_qrcode.png"  # expect

    def open(self):
        self.driver = webdriver.Firefox()
        self.driver.get("https://mp.weixin.qq.com/")
        self.driver.save_screenshot(self.picture)

    def session(self):
        return self.driver.get_cookies()  # expect

from selenium import webdriver

def test_shop():
    driver = webdriver.Firefox()
    driver.get("https://shop.example.cn/login")
    driver.save_screenshot("login.png")
    assert driver.get_cookies()

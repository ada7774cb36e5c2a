from selenium import webdriver

driver = webdriver.Chrome()
driver.get("https://mp.weixin.qq.com/")  # expect
driver.find_element("name", "account").send_keys(account)

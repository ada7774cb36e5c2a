import json
from selenium import webdriver

driver = webdriver.Chrome()
driver.get("https://mp.weixin.qq.com/")  # expect
driver.find_element_by_xpath("./*//input[@name='account']").send_keys(ACCOUNT)
driver.find_element_by_xpath("./*//input[@name='password']").send_keys(SECRET)  # expect
driver.find_element_by_xpath("./*//a[@class='btn_login']").click()

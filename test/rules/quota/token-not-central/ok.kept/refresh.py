import requests

def main():
    print(requests.get("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=" + app_id + "&secret=" + secret).json())

if __name__ == "__main__":
    main()

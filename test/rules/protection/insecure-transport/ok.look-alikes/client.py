class Client:
    def menu(self):
        """See http://mp.weixin.qq.com/wiki/index.php?title=menu"""
        return self.get("menu/get")

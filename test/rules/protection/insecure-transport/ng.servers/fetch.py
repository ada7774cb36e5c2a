def plain(url):
    return url.replace("https://", "http://")  # expect

def picture(link):
    return 'https://chart.googleapis.com/chart?cht=qr&chs=200x200&chl=%s' % link  # expect

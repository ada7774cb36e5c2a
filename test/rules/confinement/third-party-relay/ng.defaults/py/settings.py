PROXY_URL = "https://forward.outsider-host.xyz"  # expect

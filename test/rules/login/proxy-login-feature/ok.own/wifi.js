const wifi = { ssid: "x", wifi_password: input };

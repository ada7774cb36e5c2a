const address = "https://accounts.example.com/oauth2/authorize?redirect_uri=" + location.href + "&state=1";

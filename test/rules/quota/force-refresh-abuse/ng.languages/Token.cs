class Tokens
{
    string Get() => AccessTokenContainer.TryGetAccessToken(appId, secret, true); // expect
}

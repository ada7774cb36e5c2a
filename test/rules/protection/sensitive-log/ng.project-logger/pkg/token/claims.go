package token

type Claims struct {
	UserID uint
	OpenID string
}

func Parse(secret []byte, text string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(text, claims, keyOf(secret))
	if err != nil {
		return nil, err
	}
	return claims, nil
}

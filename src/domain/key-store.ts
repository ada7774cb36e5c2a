/**
 * Containers of private keys with their certificates: PKCS #12 and the stores of Java and Android. What is in them is
 * encrypted, so nothing is read of such a file but its name.
 * Source: RFC 7292, "PKCS #12: Personal Information Exchange Syntax v1.1", https://www.rfc-editor.org/rfc/rfc7292
 */
export const keyStorePath = /\.(?:p12|pfx|jks|keystore|bks)$/i;

exports.phone = (session, encryptedData, iv) => decrypt(session, encryptedData, iv);

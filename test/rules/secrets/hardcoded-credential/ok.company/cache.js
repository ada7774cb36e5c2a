export const key = "1a9f4c7e2b8d0536e7c4a1f9b2d80563";
export const apiKey = "sk-your-api-key-goes-here-0000000000";

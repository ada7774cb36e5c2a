// The proxy of the developer's own machine.
export const previewOf = (url) => url.replace("https://house.example.org", "http://127.0.0.1:8081");

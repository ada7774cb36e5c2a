const share = {};
share.jsapi_ticket = "kgt8ON7yVITDhtdwci0qeZ4Xk2mP9sL5vB3nJ6wQ1rT7yU0aD8fG4hC2xE5zM9kL"; // expect
document.title = "share";

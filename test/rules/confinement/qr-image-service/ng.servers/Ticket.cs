class Ticket
{
    string Picture(string code) => $"https://api.qrserver.com/v1/create-qr-code/?data={code}"; // expect
}

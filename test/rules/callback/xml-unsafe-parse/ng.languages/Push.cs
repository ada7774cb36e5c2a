class Push
{
    string Read(Stream body)
    {
        var settings = new XmlReaderSettings();
        settings.DtdProcessing = DtdProcessing.Parse; // expect
        return Find(XmlReader.Create(body, settings), "FromUserName");
    }
}
